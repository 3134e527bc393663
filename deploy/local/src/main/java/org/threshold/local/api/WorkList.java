package org.threshold.local.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** All pages of a person's work list, the earliest due first. */
public final class WorkList {

    private static final String FIRST_PAGE = "/api/v1/tasks?view=all&most=200";

    private final PublicApi stack;

    public WorkList(PublicApi stack) {
        this.stack = stack;
    }

    /** The first task that is what is looked for; nothing where none is, or a page is refused. */
    public Optional<JsonNode> first(String as, Predicate<JsonNode> wanted) {
        String next = "";
        do {
            Answer page = stack.get(as, FIRST_PAGE + next);
            for (JsonNode one : page.body().path("tasks")) {
                if (wanted.test(one)) {
                    return Optional.of(one);
                }
            }
            next = after(page.at("/next"));
        } while (!next.isEmpty());
        return Optional.empty();
    }

    private static String after(String place) {
        return place.isEmpty() ? "" : "&after=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }
}
