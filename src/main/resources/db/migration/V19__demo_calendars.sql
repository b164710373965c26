-- The calendars of the demo's specialists were never there; a talk with them is asked for by the portal's own form.
update specialist set plan_url = null where demo and plan_url like 'https://plan.buro3.example/%';
