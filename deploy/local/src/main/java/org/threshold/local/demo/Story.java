package org.threshold.local.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A story as it stands in its file: data, in the words of the acceptance table.
 *
 * @param title what the story is called
 * @param steps what happens, in order
 * @param unattended the number of the step with which it begins when nobody does anything
 */
record Story(String title, List<Step> steps, String unattended) {

    /** The same from that step on, so that nobody has done anything before it. */
    Story fromUnattended() {
        List<Step> left = steps.stream().dropWhile(one -> !one.step().equals(unattended)).toList();
        return new Story(title, left, unattended);
    }

    /**
     * A step of the story.
     *
     * @param step its number in the table
     * @param input what comes in, in the table's words
     * @param lesson which lesson of the review it shows, by its requirement; left out where the
     *     table itself says it
     * @param mustHappen what must happen, in the table's words
     * @param moves what is done and looked at, in order
     */
    record Step(
            String step,
            String input,
            @Nullable String lesson,
            String mustHappen,
            List<Move> moves) {}

    /**
     * One thing that is done or looked at; exactly one of {@code advance}, {@code post}, {@code
     * put}, {@code get}, {@code complete} and {@code overdueBoard} says which.
     *
     * @param says what is done, or what must be seen, for the person who reads along
     * @param as who does it: a user name, {@code system:} and an agency, or {@code simulator}
     * @param also who does the same after them, each expected to see the same
     * @param advance where simulated time goes: an ISO duration, a day and a time of day, or an
     *     instant that was kept, with a duration after it or not: {@code ${dueAt} PT1M}; what can
     *     be kept of it is {@code /now}, the day {@code /today} and its end, {@code /endOfDay}
     * @param overdueBoard whether the overdue board is held against the deadlines of the cases
     * @param form what is sent, with {@code ${names}} for what was kept before
     * @param headers further headers
     * @param expect what must be seen; without one the answer must be a success
     * @param keep what of the answer later moves use: a name, and a JSON pointer
     */
    record Move(
            String says,
            @Nullable String as,
            @Nullable List<String> also,
            @Nullable String advance,
            @Nullable String post,
            @Nullable String put,
            @Nullable String get,
            @Nullable Task complete,
            @Nullable Boolean overdueBoard,
            @Nullable JsonNode form,
            @Nullable Map<String, String> headers,
            @Nullable Expect expect,
            @Nullable Map<String, String> keep) {}

    /**
     * The waiting task that a form completes, found by its step and by one of the other two.
     *
     * @param subject the id of what it is about
     * @param caseRef one of its cases, where the story does not know the subject beforehand
     */
    record Task(
            @Nullable String subject,
            @JsonProperty("case") @Nullable String caseRef,
            String step) {}

    /**
     * What must be seen.
     *
     * @param status the answer's status
     * @param in where the list stands in the answer, by JSON pointer; without one it is the answer
     * @param find where there is a list: what one of its elements must hold, by JSON pointer; that
     *     element is then the answer
     * @param none what no element of the list may hold
     * @param count how many elements of the list hold what {@code find} says, or are there at all
     * @param is what must stand at a JSON pointer
     * @param has what must be contained in the text at a JSON pointer; an empty pointer is all
     * @param within how many real seconds it may take to appear
     */
    record Expect(
            @Nullable Integer status,
            @Nullable String in,
            @Nullable Map<String, String> find,
            @Nullable Map<String, String> none,
            @Nullable Integer count,
            @Nullable Map<String, String> is,
            @Nullable Map<String, String> has,
            @Nullable Integer within) {}
}
