package org.threshold.local.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. On Linux a user namespace without a mapping gives the process
 * the user id of nobody there, while its files stay root's.
 */
final class Unprivileged {

    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    private Unprivileged() {}

    /** The command as it is for an ordinary user, inside a user namespace for root. */
    static List<String> command(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(NAMESPACE);
        wrapped.addAll(command);
        return wrapped;
    }

    static void check() {
        if (isRoot() && !namespacesWork()) {
            throw new ServerFailed(
                    "PostgreSQL does not run as root, and this machine gives root no user namespace (`unshare --user true` fails). Run the command as an ordinary user");
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean namespacesWork() {
        List<String> trial = new ArrayList<>(NAMESPACE);
        trial.add("true");
        try {
            return new ProcessBuilder(trial).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while starting PostgreSQL", cause);
        }
    }
}
