package org.threshold.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.threshold.local.api.Answer;
import org.threshold.local.api.PublicApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Holds the overdue board against the deadlines' own view: every limit of the story's cases that
 * has lapsed must be on the board, and nothing else of them. The answer names what is in one only.
 */
final class OverdueBoard {

    private static final String BOARD = "/api/v1/board?late=overdue&most=200";

    /** What is on the board under its own id, and not under that of its limit. */
    private static final Set<String> UNDER_THEIR_OWN = Set.of("notification", "out-of-hours-plan");

    /** What is on the board and is no limit. */
    private static final Set<String> NO_LIMITS =
            Set.of("incident", "parked-key", "home-without-a-decision");

    private final PublicApi stack;
    private final String reader;

    /**
     * @param reader who reads both
     */
    OverdueBoard(PublicApi stack, String reader) {
        this.stack = stack;
        this.reader = reader;
    }

    /**
     * Compares the two.
     *
     * @return {@code /overdue}, how many there are on the board, and the lists {@code /boardOnly}
     *     and {@code /deadlinesOnly} of what is not in both
     */
    Answer against(List<String> cases) {
        SortedMap<String, String> onBoard = new TreeMap<>();
        Instant readAt = onBoard(cases, onBoard);
        return compared(onBoard, lapsed(cases, readAt));
    }

    /** Both by their ids, in words. */
    static Answer compared(SortedMap<String, String> onBoard, SortedMap<String, String> lapsed) {
        var answer = JsonNodeFactory.instance.objectNode().put("overdue", onBoard.size());
        answer.set("boardOnly", without(onBoard, lapsed));
        answer.set("deadlinesOnly", without(lapsed, onBoard));
        return new Answer(200, answer);
    }

    private static JsonNode without(
            SortedMap<String, String> these, SortedMap<String, String> those) {
        var words = JsonNodeFactory.instance.arrayNode();
        these.forEach(
                (id, what) -> {
                    if (!those.containsKey(id)) {
                        words.add(what);
                    }
                });
        return words;
    }

    private Instant onBoard(List<String> cases, SortedMap<String, String> rows) {
        String next = "";
        Answer page;
        do {
            page = read(BOARD + next);
            page.body().path("rows").forEach(row -> add(row, cases, rows));
            next = after(page.at("/next"));
        } while (!next.isEmpty());
        return Instant.parse(page.at("/readAt"));
    }

    private static void add(JsonNode row, List<String> cases, SortedMap<String, String> rows) {
        if (NO_LIMITS.contains(row.path("kind").asString(""))) {
            return;
        }
        for (JsonNode about : row.path("cases")) {
            if (cases.contains(about.asString(""))) {
                rows.put(row.path("id").asString(""), row.path("words").asString(""));
            }
        }
    }

    private SortedMap<String, String> lapsed(List<String> cases, Instant now) {
        SortedMap<String, String> lapsed = new TreeMap<>();
        for (String caseRef : cases) {
            for (JsonNode limit : read("/api/v1/cases/" + caseRef + "/deadlines").body()) {
                if (!Instant.parse(limit.path("dueAt").asString("")).isAfter(now)) {
                    lapsed.put(id(limit), limit.path("words").asString(""));
                }
            }
        }
        return lapsed;
    }

    private static String id(JsonNode limit) {
        boolean own = UNDER_THEIR_OWN.contains(limit.path("subjectKind").asString(""));
        return limit.path(own ? "subjectId" : "id").asString("");
    }

    private Answer read(String path) {
        Answer answer = stack.get(reader, path);
        if (!answer.success()) {
            throw new StoryBroken("%s answers HTTP %d.".formatted(path, answer.status()));
        }
        return answer;
    }

    private static String after(String place) {
        return place.isEmpty() ? "" : "&after=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }
}
