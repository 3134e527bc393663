package org.threshold.workflow.worklist.app;

import java.util.Set;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;

/** As what somebody speaks who holds several roles. */
final class Answering {

    private Answering() {}

    /** One of those asked, if they are one of them; else the first of their own. */
    static Role as(Actor who, Set<Role> asked) {
        return who.roles().stream()
                .filter(asked::contains)
                .sorted()
                .findFirst()
                .or(() -> who.roles().stream().sorted().findFirst())
                .orElseThrow();
    }
}
