-- include: files

-- What was submitted is kept in its submission alone, and no longer than that.
update vendors_application set draft = '{}' where state <> 'draft';
