package org.threshold.local.server;

/**
 * A database and the one role that may use it.
 *
 * @param url for the PostgreSQL JDBC driver, without credentials
 * @param user the role, which owns the database
 * @param password the role's password
 */
public record Database(String url, String user, String password) {

    /** Without the password, so that it can be logged. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
