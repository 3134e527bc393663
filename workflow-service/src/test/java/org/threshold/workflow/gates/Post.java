package org.threshold.workflow.gates;

import java.util.regex.Pattern;
import org.threshold.workflow.story.Person;
import org.threshold.workflow.story.Person.Answer;

/**
 * What somebody posts.
 *
 * @param route the path without ids, as the page shows it
 */
record Post(Person who, String path, String route, Object body) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CASE = Pattern.compile("/cases/[^/]+");

    static Post to(Person who, String path, Object body) {
        String route = ID.matcher(CASE.matcher(path).replaceAll("/cases/{ref}")).replaceAll("{id}");
        return new Post(who, path, "POST " + route, body);
    }

    /** The answer to a task that waits. */
    static Post task(Person who, String task, String step, Object form) {
        return new Post(
                who,
                "/api/v1/tasks/" + task + "/completion",
                "POST /api/v1/tasks/{id}/completion (" + step + ")",
                form);
    }

    Answer send() {
        return who.post(path, body);
    }
}
