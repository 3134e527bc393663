package org.threshold.local.credentials;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A made-up member of staff who may sign in to a local stack.
 *
 * @param username what they sign in with
 * @param name what pages call them
 * @param password made at the first start
 * @param roles codes of workflow-service's roles
 * @param agency the agency's code
 * @param rank of a police officer
 */
public record Account(
        String username,
        String name,
        String password,
        List<String> roles,
        String agency,
        @Nullable String rank) {

    public Account {
        roles = List.copyOf(roles);
    }

    Account ranked(String newRank) {
        return new Account(username, name, password, roles, agency, newRank);
    }

    Account keeping(String oldPassword) {
        return new Account(username, name, oldPassword, roles, agency, rank);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return username;
    }
}
