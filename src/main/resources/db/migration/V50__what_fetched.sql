-- What fetched a link is called by its kind; of what was noted before, no more is known than that.
update touchpoint set subject = 'reader browser' where type = 'LINK_FETCHED' and subject = 'browser';
update touchpoint set subject = 'robot program' where type = 'LINK_FETCHED' and subject = 'programma';
update touchpoint set subject = 'staff logged-in' where type = 'LINK_FETCHED' and subject = 'medewerker';
