package org.threshold.workflow.access.app;

import java.util.Locale;
import org.threshold.workflow.access.domain.Attempt;

/**
 * What somebody typed to sign in, and where they are.
 *
 * @param address the network address they come from
 */
public record Credentials(String username, String password, String address) {

    Attempt attempt() {
        return new Attempt(username.strip().toLowerCase(Locale.ROOT), address);
    }

    @Override
    public String toString() {
        return "Credentials[withheld]";
    }
}
