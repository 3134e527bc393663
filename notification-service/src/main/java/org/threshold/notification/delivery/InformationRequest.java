package org.threshold.notification.delivery;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.directory.Hours;
import org.threshold.notification.directory.Recipient;

/**
 * A notification that asks what an agency knows (event catalogue, EV-28), and so for more than to
 * be acknowledged.
 *
 * @param questions what is asked, in codes
 * @param dueAt by when; absent where it was not said
 * @param invites whether the agency is invited to take part as well (R-4.2-5c)
 */
public record InformationRequest(List<String> questions, @Nullable Instant dueAt, boolean invites) {

    private static final String EVENT = "information-request";

    /** Asked for the first time, or once more because nobody has answered. */
    private static final Set<String> STAGES = Set.of("requested", "overdue");

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK)
                    .withZone(Hours.ZONE);

    public InformationRequest {
        questions = List.copyOf(questions);
    }

    /**
     * What a notification asks its recipient. Empty for one that only tells: also of a request that
     * another agency was asked, and of one that was withdrawn.
     */
    public static Optional<InformationRequest> of(
            Recipient recipient, Kind kind, Happening happening) {
        var codes = happening.codes();
        boolean asks =
                happening.eventName().equals(EVENT)
                        && happening.stageIfAny().filter(STAGES::contains).isPresent()
                        && asked(codes, recipient.agency())
                        && kind != Kind.WITHDRAW;
        return asks
                ? Optional.of(
                        new InformationRequest(
                                listed(codes.getOrDefault("questions", "")),
                                instant(codes.getOrDefault("dueAt", "")),
                                recipient.agency().equals(codes.get("invites"))))
                : Optional.empty();
    }

    /** The same of a request to tell. */
    public static Optional<InformationRequest> of(TellRequest request) {
        return of(request.recipient(), request.matter().kind(), request.happening());
    }

    /** Several agencies may be asked at once: asked, asked2 and so on. */
    private static boolean asked(Map<String, String> codes, String agency) {
        return codes.entrySet().stream()
                .anyMatch(
                        code ->
                                code.getKey().startsWith("asked")
                                        && code.getValue().equals(agency));
    }

    private static List<String> listed(String questions) {
        return Arrays.stream(questions.split(","))
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .toList();
    }

    /** By when, as people read it here; empty where it was not said. */
    public String due() {
        return dueAt == null ? "" : WORDS.format(dueAt);
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notSaid) {
            return null;
        }
    }
}
