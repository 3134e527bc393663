package org.threshold.local.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A story as it stands in its file: data, in the words of the acceptance table.
 *
 * @param title what the story is called
 * @param steps what happens, in order
 */
record Story(String title, List<Step> steps) {

    /**
     * A step of the story.
     *
     * @param step its number in the table
     * @param input what comes in, in the table's words
     * @param mustHappen what must happen, in the table's words
     * @param moves what is done and looked at, in order
     */
    record Step(String step, String input, String mustHappen, List<Move> moves) {}

    /**
     * One thing that is done or looked at; exactly one of {@code advance}, {@code post}, {@code
     * get} and {@code complete} says which.
     *
     * @param says what is done, or what must be seen, for the person who reads along
     * @param as who does it: a user name, {@code system:} and an agency, or {@code simulator}
     * @param advance where simulated time goes: an ISO duration, or a day and a time of day
     * @param form what is sent, with {@code ${names}} for what was kept before
     * @param headers further headers
     * @param expect what must be seen; without one the answer must be a success
     * @param keep what of the answer later moves use: a name, and a JSON pointer
     */
    record Move(
            String says,
            @Nullable String as,
            @Nullable String advance,
            @Nullable String post,
            @Nullable String get,
            @Nullable Task complete,
            @Nullable JsonNode form,
            @Nullable Map<String, String> headers,
            @Nullable Expect expect,
            @Nullable Map<String, String> keep) {}

    /** The waiting task that a form completes. */
    record Task(String subject, String step) {}

    /**
     * What must be seen.
     *
     * @param status the answer's status
     * @param find where the answer is a list: what one of its elements must hold, by JSON pointer;
     *     that element is then the answer
     * @param is what must stand at a JSON pointer
     * @param has what must be contained in the text at a JSON pointer; an empty pointer is all
     * @param within how many real seconds it may take to appear
     */
    record Expect(
            @Nullable Integer status,
            @Nullable Map<String, String> find,
            @Nullable Map<String, String> is,
            @Nullable Map<String, String> has,
            @Nullable Integer within) {}
}
