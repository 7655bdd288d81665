-- include: accounts

-- Members were told before anybody here listened: a convention that is under way hears of them anew.
delete from platform.cursors where domain = 'register' and publisher = 'accounts'
  and exists (select from register_order);
