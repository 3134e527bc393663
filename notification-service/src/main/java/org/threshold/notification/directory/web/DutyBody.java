package org.threshold.notification.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.directory.Duty;
import org.threshold.notification.directory.Hours;
import org.threshold.notification.directory.ReachedBy;
import org.threshold.notification.directory.Span;
import org.threshold.notification.directory.WhoIsOn.Nobody;
import org.threshold.notification.directory.WhoIsOn.NotSaid;
import org.threshold.notification.directory.WhoIsOn.Somebody;

/**
 * A duty role as it travels.
 *
 * @param channels in order of preference, without addresses
 * @param quiet absent where there are no quiet hours
 * @param on who is on duty; absent in a gap, and where nobody has entered a rota
 * @param gap that nobody is on duty; absent where somebody is, and where nobody has entered a rota
 * @param noRota true where nobody has entered a rota, so that nobody can say who is on duty; else
 *     absent
 * @param gapsAhead when nobody will be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyBody(
        String agency,
        String role,
        List<ReachedByBody> channels,
        @Nullable QuietBody quiet,
        @Nullable OnBody on,
        @Nullable GapBody gap,
        @Nullable Boolean noRota,
        List<SpanBody> gapsAhead) {

    static DutyBody of(Duty duty) {
        var now = duty.cover().now();
        return new DutyBody(
                duty.recipient().agency(),
                duty.recipient().role(),
                duty.channels().stream().map(ReachedByBody::of).toList(),
                duty.quietIfAny().map(QuietBody::of).orElse(null),
                now instanceof Somebody on ? OnBody.of(on) : null,
                now instanceof Nobody nobody ? new GapBody(nobody.until()) : null,
                now instanceof NotSaid ? true : null,
                duty.cover().gapsAhead().stream().map(SpanBody::of).toList());
    }

    /** A channel as it travels. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReachedByBody(String kind, @Nullable Instant disabledAt) {

        static ReachedByBody of(ReachedBy from) {
            return new ReachedByBody(from.kind(), from.disabledAt());
        }
    }

    /** Quiet hours as they travel. */
    record QuietBody(String from, String to) {

        static QuietBody of(Hours from) {
            return new QuietBody(from.from().toString(), from.to().toString());
        }
    }

    /** Who is on duty, as it travels. */
    record OnBody(String name, String ring, Instant until) {

        static OnBody of(Somebody from) {
            return new OnBody(from.turn().name(), from.turn().ring(), from.until());
        }
    }

    /** That nobody is on duty, as it travels; without an end when none is known. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record GapBody(@Nullable Instant until) {}

    /** A gap as it travels. */
    record SpanBody(Instant from, Instant to) {

        static SpanBody of(Span from) {
            return new SpanBody(from.from(), from.to());
        }
    }
}
