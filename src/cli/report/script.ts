/** Headings sort their table: by a click, or by the keyboard, as any button. */
export const SCRIPT = `for(const table of document.querySelectorAll("table.sortable"))table.tHead.addEventListener("click",(event)=>{
const heading=event.target.closest("th");if(!heading)return;
const at=heading.cellIndex,body=table.tBodies[0],down=heading.getAttribute("aria-sort")!=="descending";
for(const other of table.tHead.rows[0].cells)other.removeAttribute("aria-sort");
heading.setAttribute("aria-sort",down?"descending":"ascending");
const value=(row)=>row.cells[at].dataset.v,numeric=[...body.rows].every((row)=>value(row)!==""&&!isNaN(value(row)));
const compare=numeric?(a,b)=>value(a)-value(b):(a,b)=>value(a).localeCompare(value(b),document.documentElement.lang,{numeric:true});
body.append(...[...body.rows].sort((a,b)=>down?compare(b,a):compare(a,b)));
});`;
