// Faults of a form that no field is tied to, and ties that lead nowhere. A field that is not on the page needs none.
() => {
  const faults = [];
  const described = [...document.querySelectorAll("form [aria-describedby]")];
  for (const element of described) {
    for (const id of element.getAttribute("aria-describedby").trim().split(/\s+/)) {
      if (document.getElementById(id) === null) {
        faults.push(`${element.localName} is described by #${id}, which is not there`);
      }
    }
  }
  const fields = { section: "[name=s]", size: "[name=size]", country: "[name=country]", notes: "[name=notes]", date: "[name=on]", version: "[name=version]" };
  const told = document.querySelectorAll("#page-faults li[id]");
  for (const { id } of told) {
    if (document.querySelector(`form ${fields[id.replace("page-fault-", "")]}`) !== null && !described.some(element => element.matches(`[aria-describedby~="${id}"]`))) {
      faults.push(`#${id} is tied to no field`);
    }
  }
  for (const element of document.querySelectorAll("form [aria-invalid=true]")) {
    if (!/page-fault-/.test(element.getAttribute("aria-describedby") ?? "")) {
      faults.push(`${element.name} is invalid and does not say why`);
    }
  }
  return told.length === 0 ? ["no fault is told"] : faults;
}
