package org.threshold.workflow.access.domain;

import java.util.Optional;

/** The accounts that staff sign in with. */
public interface Accounts {

    /** The account of this user name, in lower case, active or not. */
    Optional<Account> find(String username);
}
