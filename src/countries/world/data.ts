// Countries of the world: code, name, line order, required fields, postal code and an example, from libaddressinput's metadata
// (Google, CC BY 4.0: https://chromium-i18n.appspot.com/ssl-address), retrieved 2026-11. `!` stands for "%N%n%O%n%A", `^` for "%O%n%N%n%A", `¦` for "|".
export const ROWS = `
AC|Ascension Island|!%n%C%n%Z||ASCN 1ZZ|ASCN 1ZZ
AD|Andorra|!%n%Z %C||AD[1-7]0\\d|AD100
AE|United Arab Emirates|!%n%S|AS||
AF|Afghanistan|!%n%C%n%Z||\\d{4}|1001
AG|Antigua And Barbuda||A||
AI|Anguilla|!%n%C%n%Z||(?:AI-)?2640|2640
AL|Albania|!%n%Z%n%C||\\d{4}|1001
AM|Armenia|!%n%Z%n%C%n%S||(?:37)?\\d{4}|375010
AO|Angola||||
AQ|Antarctica||||
AR|Argentina|!%n%Z %C%n%S||((?:[A-HJ-NP-Z])?\\d{4})([A-Z]{3})?|C1070AAM
AS|American Samoa|!%n%C %S %Z|ACSZ|(96799)(?:[ \\-](\\d{4}))?|96799
AT|Austria|^%n%Z %C|ACZ|\\d{4}|1010
AU|Australia|^%n%C %S %Z|ACSZ|\\d{4}|2060
AW|Aruba||||
AX|Finland|^%nAX-%Z %C%nÅLAND|ACZ|22\\d{3}|22150
AZ|Azerbaijan|!%nAZ %Z %C||\\d{4}|1000
BA|Bosnia And Herzegovina|!%n%Z %C||\\d{5}|71000
BB|Barbados|!%n%C, %S %Z||BB\\d{5}|BB23026
BD|Bangladesh|!%n%C - %Z||\\d{4}|1340
BE|Belgium|^%n%Z %C|ACZ|\\d{4}|4000
BF|Burkina Faso|!%n%C %X|||
BG|Bulgaria (Rep.)|!%n%Z %C||\\d{4}|1000
BH|Bahrain|!%n%C %Z||(?:\\d¦1[0-2])\\d{2}|317
BI|Burundi||||
BJ|Benin||||
BL|Saint Barthelemy|^%n%Z %C %X|ACZ|9[78][01]\\d{2}|97100
BM|Bermuda|!%n%C %Z||[A-Z]{2} ?[A-Z0-9]{2}|FL 07
BN|Brunei Darussalam|!%n%C %Z||[A-Z]{2} ?\\d{4}|BT2328
BO|Bolivia||||
BQ|Bonaire, Sint Eustatius, And Saba||||
BR|Brazil|^%n%D%n%C-%S%n%Z|ASCZ|\\d{5}-?\\d{3}|40301-110
BS|Bahamas|!%n%C, %S|||
BT|Bhutan|!%n%C %Z||\\d{5}|11001
BV|Bouvet Island||||
BW|Botswana||||
BY|Belarus|%S%n%Z %C%n%A%n%O%n%N||\\d{6}|223016
BZ|Belize||||
CA|Canada|!%n%C %S %Z|ACSZ|[ABCEGHJKLMNPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] ?\\d[ABCEGHJ-NPRSTV-Z]\\d|H3Z 2Y7
CC|Cocos (Keeling) Islands|^%n%C %S %Z||6799|6799
CD|Congo (Dem. Rep.)||||
CF|Central African Republic||||
CG|Congo (Rep.)||||
CH|Switzerland|^%nCH-%Z %C|ACZ|\\d{4}|2544
CI|Cote D'Ivoire|%N%n%O%n%X %A %C %X|||
CK|Cook Islands||||
CL|Chile|!%n%Z %C%n%S||\\d{7}|8340457
CM|Cameroon||||
CN|China|%Z%n%S%C%D%n%A%n%O%n%N|ACSZ|\\d{6}|266033
CO|Colombia|!%n%C, %S, %Z|AS|\\d{6}|111221
CR|Costa Rica|!%n%S, %C%n%Z|ACS|\\d{4,5}¦\\d{3}-\\d{4}|1000
CU|Cuba|!%n%C %S%n%Z||\\d{5}|10700
CV|Cape Verde|!%n%Z %C%n%S||\\d{4}|7600
CW|Curacao||||
CX|Christmas Island|^%n%C %S %Z||6798|6798
CY|Cyprus|!%n%Z %C||\\d{4}|2008
CZ|Czech Rep.|!%n%Z %C|ACZ|\\d{3} ?\\d{2}|100 00
DJ|Djibouti||||
DK|Denmark|!%n%Z %C|ACZ|\\d{4}|8660
DM|Dominica||||
DO|Dominican Rep.|!%n%Z %C||\\d{5}|11903
DZ|Algeria|!%n%Z %C||\\d{5}|40304
EC|Ecuador|!%n%Z%n%C||\\d{6}|090105
EE|Estonia|!%n%Z %C||\\d{5}|69501
EG|Egypt|!%n%C%n%S%n%Z||\\d{5}|12411
EH|Western Sahara|!%n%Z %C||\\d{5}|70000
ER|Eritrea||||
ES|Spain|!%n%Z %C %S|ACSZ|\\d{5}|28039
ET|Ethiopia|!%n%Z %C||\\d{4}|1000
FI|Finland|^%nFI-%Z %C|ACZ|\\d{5}|00550
FJ|Fiji||||
FK|Falkland Islands (Malvinas)|!%n%C%n%Z|ACZ|FIQQ 1ZZ|FIQQ 1ZZ
FM|Micronesia (Federated State Of)|!%n%C %S %Z|ACSZ|(9694[1-4])(?:[ \\-](\\d{4}))?|96941
FO|Faroe Islands|!%nFO%Z %C||\\d{3}|100
FR|France|^%n%Z %C %X|ACZ|\\d{2} ?\\d{3}|33380
GA|Gabon||||
GD|Grenada (West Indies)||||
GE|Georgia|!%n%Z %C||\\d{4}|0101
GF|French Guiana|^%n%Z %C %X|ACZ|9[78]3\\d{2}|97300
GG|Channel Islands|!%n%C%nGUERNSEY%n%Z|ACZ|GY\\d[\\dA-Z]? ?\\d[ABD-HJLN-UW-Z]{2}|GY1 1AA
GH|Ghana||||
GI|Gibraltar|!%nGIBRALTAR%n%Z|A|GX11 1AA|GX11 1AA
GL|Greenland|!%n%Z %C|ACZ|39\\d{2}|3900
GM|Gambia||||
GN|Guinea|%N%n%O%n%Z %A %C||\\d{3}|001
GP|Guadeloupe|^%n%Z %C %X|ACZ|9[78][01]\\d{2}|97100
GQ|Equatorial Guinea||||
GR|Greece|!%n%Z %C|ACZ|\\d{3} ?\\d{2}|151 24
GS|South Georgia|!%n%n%C%n%Z|ACZ|SIQQ 1ZZ|SIQQ 1ZZ
GT|Guatemala|!%n%Z- %C||\\d{5}|09001
GU|Guam|!%n%C %Z|ACZ|(969(?:[12]\\d¦3[12]))(?:[ \\-](\\d{4}))?|96910
GW|Guinea-Bissau|!%n%Z %C||\\d{4}|1000
GY|Guyana||||
HK|Hong Kong|%S%n%C%n%A%n%O%n%N|AS||
HM|Heard And Mcdonald Islands|^%n%C %S %Z||\\d{4}|7050
HN|Honduras|!%n%C, %S%n%Z|ACS|\\d{5}|31301
HR|Croatia|!%nHR-%Z %C||\\d{5}|10000
HT|Haiti|!%nHT%Z %C||\\d{4}|6120
HU|Hungary (Rep.)|%N%n%O%n%C%n%A%n%Z|ACZ|\\d{4}|1037
ID|Indonesia|!%n%C%n%S %Z|AS|\\d{5}|40115
IE|Ireland|!%n%D%n%C%n%S %Z||[\\dA-Z]{3} ?[\\dA-Z]{4}|A65 F4E2
IL|Israel|!%n%C %Z||\\d{5}(?:\\d{2})?|9614303
IM|Isle Of Man|!%n%C%n%Z|ACZ|IM\\d[\\dA-Z]? ?\\d[ABD-HJLN-UW-Z]{2}|IM2 1AA
IN|India|!%n%C %Z%n%S|ACSZ|\\d{6}|110034
IO|British Indian Ocean Territory|!%n%C%n%Z|ACZ|BBND 1ZZ|BBND 1ZZ
IQ|Iraq|^%n%C, %S%n%Z|ACS|\\d{5}|31001
IR|Iran|%O%n%N%n%S%n%C, %D%n%A%n%Z||\\d{5}-?\\d{5}|11936-12345
IS|Iceland|!%n%Z %C||\\d{3}|320
IT|Italy|!%n%Z %C %S|ACSZ|\\d{5}|00144
JE|Channel Islands|!%n%C%nJERSEY%n%Z|ACZ|JE\\d[\\dA-Z]? ?\\d[ABD-HJLN-UW-Z]{2}|JE1 1AA
JM|Jamaica|!%n%C%n%S %X|ACS||
JO|Jordan|!%n%C %Z||\\d{5}|11937
JP|Japan|〒%Z%n%S%n%A%n%O%n%N|ASZ|\\d{3}-?\\d{4}|154-0023
KE|Kenya|!%n%C%n%Z||\\d{5}|20100
KG|Kyrgyzstan|!%n%Z %C||\\d{6}|720001
KH|Cambodia|!%n%C %Z||\\d{5}|12203
KI|Kiribati|!%n%S%n%C|||
KM|Comoros||||
KN|Saint Kitts And Nevis|!%n%C, %S|ACS||
KP|North Korea|%Z%n%S%n%C%n%A%n%O%n%N|||
KR|South Korea|%S %C%D%n%A%n%O%n%N%n%Z|ACSZ|\\d{5}|03051
KW|Kuwait|!%n%Z %C||\\d{5}|54541
KY|Cayman Islands|!%n%S %Z|AS|KY\\d-\\d{4}|KY1-1100
LA|Lao (People's Dem. Rep.)|!%n%Z %C||\\d{5}|01160
LB|Lebanon|!%n%C %Z||(?:\\d{4})(?: ?(?:\\d{4}))?|2038 3054
LC|Saint Lucia||||
LI|Liechtenstein|^%nFL-%Z %C|ACZ|948[5-9]¦949[0-8]|9496
LK|Sri Lanka|!%n%C%n%Z||\\d{5}|20000
LR|Liberia|!%n%Z %C||\\d{4}|1000
LS|Lesotho|!%n%C %Z||\\d{3}|100
LT|Lithuania|^%nLT-%Z %C||\\d{5}|04340
LU|Luxembourg|^%nL-%Z %C|ACZ|\\d{4}|4750
LV|Latvia|!%n%C, %Z||LV-\\d{4}|LV-1073
LY|Libya||||
MA|Morocco|!%n%Z %C||\\d{5}|53000
MC|Monaco|!%nMC-%Z %C %X||980\\d{2}|98000
MD|Rep. Moldova|!%nMD-%Z %C||\\d{4}|2012
ME|Montenegro|!%n%Z %C||8\\d{4}|81257
MF|Saint Martin|^%n%Z %C %X|ACZ|9[78][01]\\d{2}|97100
MG|Madagascar|!%n%Z %C||\\d{3}|501
MH|Marshall Islands|!%n%C %S %Z|ACSZ|(969[67]\\d)(?:[ \\-](\\d{4}))?|96960
MK|Macedonia|!%n%Z %C||\\d{4}|1314
ML|Mali||||
MM|Myanmar|!%n%C, %Z||\\d{5}|11181
MN|Mongolia|!%n%C%n%S %Z||\\d{5}|65030
MO|Macao|%A%n%O%n%N|A||
MP|Northern Mariana Islands|!%n%C %S %Z|ACSZ|(9695[012])(?:[ \\-](\\d{4}))?|96950
MQ|Martinique|^%n%Z %C %X|ACZ|9[78]2\\d{2}|97220
MR|Mauritania||||
MS|Montserrat||||
MT|Malta|!%n%C %Z||[A-Z]{3} ?\\d{2,4}|NXR 01
MU|Mauritius|!%n%Z%n%C||\\d{3}(?:\\d{2}¦[A-Z]{2}\\d{3})|42602
MV|Maldives|!%n%C %Z||\\d{5}|20026
MW|Malawi|!%n%C %X|||
MX|Mexico|!%n%D%n%Z %C, %S|ACZ|\\d{5}|02860
MY|Malaysia|!%n%D%n%Z %C%n%S|ACZ|\\d{5}|43000
MZ|Mozambique|!%n%Z %C%S||\\d{4}|1102
NA|Namibia||||
NC|New Caledonia|^%n%Z %C %X|ACZ|988\\d{2}|98814
NE|Niger|!%n%Z %C||\\d{4}|8001
NF|Norfolk Island|^%n%C %S %Z||2899|2899
NG|Nigeria|!%n%D%n%C %Z%n%S||\\d{6}|930283
NI|Nicaragua|!%n%Z%n%C, %S||\\d{5}|52000
NL|Netherlands|^%n%Z %C|ACZ|[1-9][0-9]{3} ?(?!SA¦SD¦SS)[A-Z]{2}|1234 AB
NO|Norway|!%n%Z %C|ACZ|\\d{4}|0025
NP|Nepal|!%n%C %Z||\\d{5}|44601
NR|Nauru Central Pacific|!%n%S|AS||
NU|Niue||||
NZ|New Zealand|!%n%D%n%C %Z|ACZ|\\d{4}|6001
OM|Oman|!%n%Z%n%C||(?:PC )?\\d{3}|133
PA|Panama (Rep.)|!%n%C%n%S|||
PE|Peru|!%n%C %Z%n%S||(?:LIMA \\d{1,2}¦CALLAO 0?\\d)¦[0-2]\\d{4}|LIMA 23
PF|French Polynesia|!%n%Z %C %S|ACSZ|987\\d{2}|98709
PG|Papua New Guinea|!%n%C %Z %S|ACS|\\d{3}|111
PH|Philippines|!%n%D, %C%n%Z %S||\\d{4}|1008
PK|Pakistan|!%n%C-%Z||\\d{5}|44000
PL|Poland|!%n%Z %C|ACZ|\\d{2}-\\d{3}|00-950
PM|St. Pierre And Miquelon|^%n%Z %C %X|ACZ|9[78]5\\d{2}|97500
PN|Pitcairn|!%n%C%n%Z|ACZ|PCRN 1ZZ|PCRN 1ZZ
PR|Puerto Rico|!%n%C PR %Z|ACZ|(00[679]\\d{2})(?:[ \\-](\\d{4}))?|00930
PS|Palestinian Territory||||
PT|Portugal|!%n%Z %C|ACZ|\\d{4}-\\d{3}|2725-079
PW|Palau|!%n%C %S %Z|ACSZ|(969(?:39¦40))(?:[ \\-](\\d{4}))?|96940
PY|Paraguay|!%n%Z %C||\\d{4}|1536
QA|Qatar||||
RE|Reunion|^%n%Z %C %X|ACZ|9[78]4\\d{2}|97400
RO|Romania|!%n%Z %C||\\d{6}|060274
RS|Republic Of Serbia|!%n%Z %C||\\d{5,6}|106314
RW|Rwanda||||
SA|Saudi Arabia|!%n%C %Z||\\d{5}|11564
SB|Solomon Islands||||
SC|Seychelles|!%n%C%n%S|||
SD|Sudan|!%n%C%n%Z||\\d{5}|11042
SE|Sweden|^%nSE-%Z %C|ACZ|\\d{3} ?\\d{2}|11455
SG|Rep. Of Singapore|!%nSINGAPORE %Z|AZ|\\d{6}|546080
SH|Saint Helena|!%n%C%n%Z|ACZ|(?:ASCN¦STHL) 1ZZ|STHL 1ZZ
SI|Slovenia|!%nSI-%Z %C||\\d{4}|4000
SJ|Svalbard And Jan Mayen Islands|!%n%Z %C|ACZ|\\d{4}|9170
SK|Slovakia|!%n%Z %C|ACZ|\\d{3} ?\\d{2}|010 01
SL|Sierra Leone||||
SM|San Marino|!%n%Z %C|AZ|4789\\d|47890
SN|Senegal|!%n%Z %C||\\d{5}|12500
SO|Somalia|!%n%C, %S %Z|ACS|[A-Z]{2} ?\\d{5}|JH 09010
SR|Suriname|!%n%C%n%S|||
SS|South Sudan||||
ST|Sao Tome And Principe||||
SV|El Salvador|!%n%Z-%C%n%S|ACS|CP [1-3][1-7][0-2]\\d|CP 1101
SX|Sint Maarten||||
SY|Syria||||
SZ|Swaziland|!%n%C%n%Z||[HLMS]\\d{3}|H100
TA|Tristan Da Cunha|!%n%C%n%Z||TDCU 1ZZ|TDCU 1ZZ
TC|Turks And Caicos Islands|!%n%C%n%Z|ACZ|TKCA 1ZZ|TKCA 1ZZ
TD|Chad||||
TF|French Southern Territories||||
TG|Togo||||
TH|Thailand|!%n%D %C%n%S %Z||\\d{5}|10150
TJ|Tajikistan|!%n%Z %C||\\d{6}|735450
TK|Tokelau||||
TL|Timor-Leste||||
TM|Turkmenistan|!%n%Z %C||\\d{6}|744000
TN|Tunisia|!%n%Z %C||\\d{4}|1002
TO|Tonga||||
TR|Turkey|!%n%Z %C/%S|ACZ|\\d{5}|01960
TT|Trinidad And Tobago||||
TV|Tuvalu|!%n%C%n%S|||
TW|Taiwan|%Z%n%S%C%n%A%n%O%n%N|ACSZ|\\d{3}(?:\\d{2})?|104
TZ|Tanzania (United Rep.)|!%n%Z %C||\\d{4,5}|6090
UA|Ukraine|!%n%C%n%S%n%Z|ACSZ|\\d{5}|15432
UG|Uganda||||
UM|United States Minor Outlying Islands|!%n%C %S %Z|ACS|96898|96898
UY|Uruguay|!%n%Z %C %S||\\d{5}|11600
UZ|Uzbekistan|!%n%Z %C%n%S||\\d{6}|702100
VA|Vatican|!%n%Z %C||00120|00120
VC|Saint Vincent And The Grenadines (Antilles)|!%n%C %Z||VC\\d{4}|VC0100
VE|Venezuela|!%n%C %Z, %S|ACS|\\d{4}|1010
VG|Virgin Islands (British)|!%n%C%n%Z|A|VG\\d{4}|VG1110
VI|Virgin Islands (U.S.)|!%n%C %S %Z|ACSZ|(008(?:(?:[0-4]\\d)¦(?:5[01])))(?:[ \\-](\\d{4}))?|00802-1222
VN|Viet Nam|!%n%C%n%S %Z||\\d{5}\\d?|70010
VU|Vanuatu||||
WF|Wallis And Futuna Islands|^%n%Z %C %X|ACZ|986\\d{2}|98600
WS|Samoa||||
XK|Kosovo|!%n%Z %C||[1-7]\\d{4}|10000
YE|Yemen||||
YT|Mayotte|^%n%Z %C %X|ACZ|976\\d{2}|97600
ZA|South Africa|!%n%D%n%C%n%Z|ACZ|\\d{4}|0083
ZM|Zambia|!%n%Z %C||\\d{5}|50100
ZW|Zimbabwe||||
`;
