import type { Questions } from "../questions.js";

export const questions: Questions = {
  contract: {
    chat: "What is your contract or account number? It takes us straight to your line. You'll find it on a bill or in your online account.",
    letter: "Please send us your contract or account number, so that we can find your line at once and see how it is doing. It is printed on your contract and bills, and shown in your online account.",
    operator: "Ask for the contract or account number: it opens the line. If they don't have it at hand, suggest a bill or the online account.",
  },
  "contract.request": {
    chat: "Are you already with us? If so, what is your contract number? We'll make the change on that one.",
    letter: "If you are already a customer, please send us your contract number, so that we make the change on the right one. If you are new to us, just say so: you won't need it.",
    operator: "Find out if this is a customer. If so, note the contract to be changed; if not, mark it as a new connection.",
  },
  contact: {
    chat: "Which number can we call you on? A minute on the phone can save a day of messages.",
    letter: "Please leave a phone number that suits you: should the engineer need a detail, a call takes a minute, while letters can take a day.",
    operator: "Ask which number to call back on, and read it back: the engineer will ring as soon as there is news.",
  },
  address: {
    chat: "What is the address where this is happening? With street, house and flat we can check for a fault nearby.",
    letter: "Please give us the address where this is happening, with the street, house and flat number. We will check for a fault in your building, and if an engineer has to come, they will go straight to the right door.",
    operator: "Ask for the address of the fault: town, street, house, flat. It may differ from the one on the contract. Check for a known fault there.",
  },
  "address.equipment": {
    chat: "What is the address where the device is? If it needs replacing, we'll come straight there.",
    letter: "Please give us the address where the device is installed: if it has to be replaced, the engineer will come straight there.",
    operator: "Ask for the address where the device stands; it is needed if we replace it.",
  },
  "address.request": {
    chat: "Which address is this for? With street, house and flat we can check what is possible there.",
    letter: "Please give us the address that the request is for, with the street, house and flat number. If you are moving, it is the new one that we need, to see whether our network reaches it.",
    operator: "Ask for the address of the job; for a move, the new one. Check that our network reaches it.",
  },
  service: {
    chat: "What isn't working: the internet, TV, the phone, or something else? That tells us who should look at it.",
    letter: "Could you tell us which service is affected: the internet, TV, the phone, or something else? Your report will then go straight to the right person.",
    operator: "Ask which service is affected: internet, TV, phone, mail. It decides who takes the case.",
  },
  "service.access": {
    chat: "Where are you trying to sign in: your online account, mail, the app? We'll look at that very login.",
    letter: "Could you tell us where you are trying to sign in: your online account, your mailbox, the app, or another site? We will then check the right login.",
    operator: "Ask where the sign-in fails: online account, mail, app. Note the login; never ask for the password.",
  },
  "service.billing": {
    chat: "Which service is the charge for: internet, TV, phone? We'll find that line on your bill.",
    letter: "Could you tell us which service the charge is for: the internet, TV, the phone, or a subscription? That way we will find the right line on your bill.",
    operator: "Ask which service the charge is for, and find that line on the bill.",
  },
  "service.request": {
    chat: "Which service is this about: internet, TV, phone? We'll prepare the right order.",
    letter: "Could you tell us which service this is about: the internet, TV, the phone, or something else? We will then prepare the right order.",
    operator: "Ask which service the request is about: internet, TV, phone.",
  },
  symptom: {
    chat: "What exactly do you see when you try to use it? Any detail helps: it is often the small ones that give the cause away.",
    letter: "Please describe in your own words what happens when you try to use the service: what opens and what doesn't, and what is on the screen. It is often a small detail that gives the cause away.",
    operator: "Ask them to describe what happens: what opens and what doesn't, what is on the screen, any sounds. Write it down in their words.",
  },
  "symptom.degraded": {
    chat: "How does it show: slow pages, drop-outs, a broken-up picture? Each of them points to a different cause.",
    letter: "Please tell us how it shows: pages load slowly, the connection drops, the picture breaks up, or the sound goes. Each of these points to a different cause, which narrows the search at once.",
    operator: "Ask how it shows: slow pages, drop-outs, broken picture, lost sound. It narrows the search.",
  },
  "symptom.equipment": {
    chat: "What does the device do: won't turn on, restarts by itself, gets hot? That tells us whether to fix or replace it.",
    letter: "Please tell us what the device does: it won't turn on, restarts by itself, gets hot, or ignores its buttons. That tells us whether it can be set right or should be replaced.",
    operator: "Ask what the device does: dead, restarts by itself, hot, ignores buttons. Decide between fixing and replacing.",
  },
  "symptom.access": {
    chat: "What happens after you enter your login and password? It shows whether the password or a block is to blame.",
    letter: "Please tell us what happens after you enter your login and password: a message comes up, the page reloads, or the code never arrives. It shows whether the password, a block or the site itself is to blame.",
    operator: "Ask what happens after login and password: a message, the same page again, no code. They should not say the password aloud.",
  },
  "symptom.billing": {
    chat: "What looks wrong about the charge: the amount, a service you didn't order, paid twice? We'll check exactly that.",
    letter: "Please tell us what looks wrong about the charge: the amount, a service that you did not order, or a payment taken twice. We will then check exactly that.",
    operator: "Ask what is wrong with the charge: amount, unknown service, taken twice, payment not booked.",
  },
  onset: {
    chat: "When did it start? Roughly is fine: we'll compare it with faults and works on the network.",
    letter: "When did this start? A rough answer will do: this morning, last night, since Monday. We will compare it with the faults and works on our network.",
    operator: "Ask when it started, roughly is fine, and compare it with the log of faults and works.",
  },
  "onset.access": {
    chat: "When could you last sign in? We'll look at what has changed since.",
    letter: "When were you last able to sign in? We will look at what has changed on your account since then.",
    operator: "Ask when they could last sign in, and look at what has changed since.",
  },
  "onset.billing": {
    chat: "What date was the charge or payment? The date takes us straight to it.",
    letter: "Please tell us the date of the charge or payment, even roughly: it takes us straight to the right entry.",
    operator: "Ask for the date of the charge or payment, and find the entry.",
  },
  pattern: {
    chat: "Is it all the time, or does it come and go? If it does, how often? We'll watch the line when it matters.",
    letter: "Does it happen all the time, or does it come and go? If it does, please tell us how often and at what hours, and we will watch your line at those times.",
    operator: "Ask whether it is constant or comes and goes; if so, how often, at what hours, with what weather.",
  },
  "pattern.billing": {
    chat: "Is this the first time, or has it happened before? If it repeats, we'll put earlier months right as well.",
    letter: "Is this the first time, or does it happen every month? If it repeats, we will check the earlier bills as well.",
    operator: "Ask whether it is the first time or every month. If it repeats, check earlier bills too.",
  },
  scope: {
    chat: "Does it work on your other devices, or for your neighbours? That shows whether to look in your home or on the line.",
    letter: "Please check whether it works on your other devices and, if you can, ask a neighbour. That shows whether we should look in your home or on the line.",
    operator: "Find out what else is hit and what is not: other devices, other services, neighbours. It tells the home from the line.",
  },
  "scope.access": {
    chat: "Is it only you who can't get in, or others too? That tells us whether it's your account or the site.",
    letter: "Can others on your contract sign in, and do other pages open for you? That tells us whether your account or the site itself is to blame.",
    operator: "Find out whether others can sign in and other pages open: account or site.",
  },
  connection: {
    chat: "Is the device on a cable or on Wi-Fi? The causes are quite different.",
    letter: "Could you tell us how the device is connected: by cable to the router, by cable straight from the wall, or over Wi-Fi? The causes are quite different.",
    operator: "Ask how it is connected: Wi-Fi (2.4 or 5 GHz), cable through the router, cable from the wall, fibre.",
  },
  equipment: {
    chat: "Which model is your router or set-top box? It's on the label underneath, and each model has its own quirks.",
    letter: "Please tell us the model of your router or set-top box: it is on the label underneath or at the back. Each model has its own quirks, so our advice will fit yours.",
    operator: "Ask for make and model from the label: router, fibre terminal, set-top box. It is underneath or at the back.",
  },
  "equipment.access": {
    chat: "Which device and which browser or app do you sign in with? We'll follow your steps on our side.",
    letter: "Could you tell us which device you sign in from, and with which browser or app? We will follow your steps on our side and see what you see.",
    operator: "Ask for the device, the browser or app, and its version, so that the sign-in can be repeated.",
  },
  indicators: {
    chat: "Which lights are on, on the router or fibre box, and in what colour? They show whether our signal reaches you.",
    letter: "Please take a look at the lights on your router or fibre box: which are on, which blink, and in what colour? They show whether our signal reaches you. If the labels are hard to read, a photo will do.",
    operator: "Ask which lights are on, which blink, in what colour: power, LOS, PON, WAN, internet. A red LOS means no optical signal.",
  },
  errorText: {
    chat: "What message or code is on the screen? Word for word, please: it's the quickest way to the cause.",
    letter: "If there is a message or an error code on the screen, please copy it word for word: it is the quickest way to the cause.",
    operator: "Ask them to read out the message or code on the screen, and write it down word for word.",
  },
  "errorText.access": {
    chat: "What does the screen say when you sign in? Word for word, please, but never your password.",
    letter: "Please copy the message that comes up when you sign in, word for word: it shows whether the account is blocked or the password did not match. There is no need to send the password.",
    operator: "Ask them to read out the sign-in message word for word. Never ask for the password.",
  },
  "checks.power": {
    chat: "Is the router plugged in, with at least one light on? We start with power, as it is the most common cause.",
    letter: "Please check that the router is plugged in and that at least one light is on: power is the most common cause, and it may save you waiting for an engineer.",
    operator: "Ask them to check the power: adapter plugged in, button pressed, at least one light on.",
  },
  "checks.cabling": {
    chat: "Are all the cables in firmly, with no kinks? Pull each out and push it back until it clicks: that often fixes it.",
    letter: "Please check that the cables are whole and firmly in: pull each one out and push it back until it clicks. The connection often comes back at once.",
    operator: "Ask them to check the cables: pushed in until they click, no kinks or bites, our cable in the WAN socket. Fibre must not be bent or unplugged.",
  },
  "checks.equipment": {
    chat: "Does the router look damaged, smell burnt, or feel very hot? If it does, we'll arrange a new one right away.",
    letter: "Please look over the router and its power adapter: are there cracks, traces of water or a burnt smell, or are they very hot? If the device is damaged, we will arrange a replacement right away.",
    operator: "Ask them to look over the device and adapter: cracks, water, burnt smell, heat. If damaged, it should be unplugged.",
  },
  "checks.restart": {
    chat: "Please unplug the router, wait a minute, and plug it in again. What has changed? That often wakes up a router that hangs.",
    letter: "Please unplug the router, wait a minute, plug it in again, and tell us what has changed. If it was hanging, the connection will come back; if not, we can rule that out and move on.",
    operator: "Ask them to unplug the router for a minute, wait until it is up, and say what has changed. Not the reset button: it wipes the settings.",
  },
  "checks.otherDevice": {
    chat: "Could you try the same on another phone or computer? Does it work? That tells us if it's the device or the connection.",
    letter: "Please try the same on another phone, computer or TV, and tell us whether it works. That tells us if the device or the connection is to blame.",
    operator: "Ask them to try another device on the same network: it tells the device from the connection.",
  },
  "checks.otherDevice.access": {
    chat: "Could you try signing in from another device or browser? Does it work? That tells us if it's the browser or the account.",
    letter: "Please try signing in from another device or in another browser, and tell us whether it works. That tells us if the browser or the account is to blame.",
    operator: "Ask them to sign in from another device or a private window: it tells the browser from the account.",
  },
  "checks.directConnection": {
    chat: "Could you connect a computer by cable, straight from the wall if possible? It shows at once if it's the router or the line.",
    letter: "If you have a computer with a network socket, please connect it by cable, past the router if you can, and tell us whether it gets better. This shows at once whether the router or the line is to blame.",
    operator: "Ask them to connect a computer by cable, best straight from the wall: it tells router and Wi-Fi from the line. If they can't, note that.",
  },
  "checks.balance": {
    chat: "Could you check the balance in your online account? At zero the service stops by itself, and that is easily put right.",
    letter: "Please check the balance in your online account: at zero the service stops by itself, and it comes back as soon as the balance is topped up.",
    operator: "Check the balance and any blocks on the contract; if you can't see them, ask the customer to look in the online account.",
  },
  "checks.balance.billing": {
    chat: "What does the history in your online account show for that date? We'll compare it with our records.",
    letter: "Please look at the history in your online account and tell us what it shows for that date: we will compare it with our records and find the difference.",
    operator: "Ask them to open the history in the online account, and compare it with what you see.",
  },
  "checks.outageNotice": {
    chat: "Is there a notice about a fault at your address on our site? If so, we are already on it, and you needn't call.",
    letter: "Please check whether our site has a notice about a fault at your address: if so, a team is already at work.",
    operator: "Check for a fault or planned works at the address, and tell the customer until when.",
  },
  measurement: {
    chat: "If you can, run any online speed test and send us the figures. They show where the speed gets lost.",
    letter: "If you can, please run any online speed test, best on a cable, and send us the figures: download, upload and ping. They show where the speed gets lost.",
    operator: "Ask for a speed test, best on a cable: download, upload, ping, loss. Note whether it was cable or Wi-Fi.",
  },
  "measurement.billing": {
    chat: "How much was charged, and how much did you expect? The amount takes us straight to the entry.",
    letter: "Please tell us the amount that was charged and the one that you expected: the difference often shows at once where it came from.",
    operator: "Note the amount charged and the amount expected: the difference points to the service.",
  },
  trigger: {
    chat: "Did anything happen just before: a storm, building work, a move, a new device? That is often the cause.",
    letter: "Did anything happen just before it started: a storm, a power cut, building work, a move, a new device, or an update? That is often the cause.",
    operator: "Ask what came before: storm, power cut, building work, a move, a new device, an update. “Nothing” is an answer too: note it.",
  },
  "trigger.access": {
    chat: "Have you recently changed your password, phone number or device? Signing in often breaks right after that.",
    letter: "Have you recently changed your password, your phone number or your device? Signing in often stops working right after that.",
    operator: "Ask whether the password, phone number, device or account holder has changed.",
  },
  "trigger.billing": {
    chat: "Have you recently changed your plan, added a service, or paid something? That is often why an amount changes.",
    letter: "Have you recently changed your plan, added a service, or made a payment? That is often why an amount changes.",
    operator: "Ask whether the plan has changed, a service was added, or an offer has ended.",
  },
  expectation: {
    chat: "What would help you most: a call back, a visit, step-by-step advice? We'll do that if we possibly can.",
    letter: "Please tell us what you would like: a call back, a visit, advice on what to do yourself, or a correction of your bill. We would rather not decide for you.",
    operator: "Ask what they would like: a call, a visit, advice, a refund. Promise only what you can do.",
  },
  "expectation.billing": {
    chat: "What would put it right for you: a refund, a corrected bill, the service off? We'll send it to whoever decides.",
    letter: "Please tell us what would put it right: a refund, a corrected bill, the service switched off, or an explanation. Your report will then go straight to whoever decides.",
    operator: "Ask what would put it right: refund, corrected bill, service off, an explanation.",
  },
  "expectation.equipment": {
    chat: "Which suits you better: setting the device up together, or having it replaced? We'll prepare for it.",
    letter: "Please tell us which suits you better: setting the device up together, bringing it to us, or having an engineer replace it. We will prepare for it.",
    operator: "Ask which they prefer: set-up over the phone, a swap at the office, or a visit.",
  },
  "expectation.request": {
    chat: "What would you like done: connect, move, disconnect, change the plan? And by when?",
    letter: "Please tell us what you would like done, such as a new connection, a move, a disconnection or another plan, and by when. We will then place the order and give you a date.",
    operator: "Ask what is to be done and by when: connect, move, disconnect, change the plan.",
  },
  impact: {
    chat: "What is this keeping you from: work, study, sales, reaching your family? It tells us how urgent it is.",
    letter: "Please tell us what this is keeping you from: work, study, sales, or reaching your family. It tells us how urgent it is.",
    operator: "Ask what it is keeping them from and by when: work, tills, an exam, an elderly person without a phone. It decides the urgency.",
  },
  "impact.request": {
    chat: "Is there a date it has to be done by? We'll keep it in mind when we set ours.",
    letter: "Please tell us whether there is a date by which it has to be done, and why: we will keep it in mind when we set ours.",
    operator: "Ask by which date it has to be done, and what happens if it is not.",
  },
  attachments: {
    chat: "Could you send a photo of the lights, or a screenshot? One picture often saves five questions.",
    letter: "If you can, please attach a photo of the lights, or a screenshot: one picture often saves five questions.",
    operator: "Offer them to send a photo of the lights or a screenshot, and say where to.",
  },
  "attachments.billing": {
    chat: "Could you send the receipt, or a screenshot of the charge? We'll find the payment without more questions.",
    letter: "If you can, please attach the receipt, or a screenshot of the charge: it lets us find the payment without more questions. Do cover the card number.",
    operator: "Offer them to send the receipt or a screenshot of the charge. The card number is not needed.",
  },
  "attachments.equipment": {
    chat: "Could you send a photo of the device and its label? It helps us find the right replacement.",
    letter: "If you can, please attach a photo of the device and of the label underneath: it tells us the model, and so the right replacement.",
    operator: "Offer them to send a photo of the device and of the label with the model.",
  },
  availability: {
    chat: "When is a good time for a call or a visit? We'll fit in with you.",
    letter: "Please tell us on which days and at what hours a call or a visit suits you: we will fit in with you.",
    operator: "Ask when a call or a visit suits them: days, hours, and who will be at home.",
  },
};
