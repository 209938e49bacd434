// What a form's media would be: counts how often it has run.
window.contactRuns = (window.contactRuns ?? 0) + 1;
