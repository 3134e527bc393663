package org.threshold.notification.directory.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.directory.ReadGaps;
import org.threshold.notification.directory.ReadGaps.Gap;
import org.threshold.notification.directory.Span;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** Reports when the rotas have nobody: every minute of a year, or of what is asked for. */
@RestController
@RequestMapping("/api/v1/directory/gaps")
class GapController {

    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration LONGEST = A_YEAR.multipliedBy(2).plusDays(1);

    private static final Refusal NO_SUCH_TIME =
            new Refusal(
                    "to",
                    "Gaps are reported for two years at most, from one instant to a later one",
                    "Enter a later instant, up to two years after the first, or leave it out for a"
                            + " year");

    /**
     * Gaps between two instants, as they travel.
     *
     * @param noRota the roles that have a channel or are a source of expertise, and have no rota:
     *     of them nothing is known
     */
    record GapsBody(Instant from, Instant to, List<GapBody> gaps, List<RoleBody> noRota) {}

    /** A role, as it travels. */
    record RoleBody(String agency, String role) {}

    /** A gap of a role, as it travels. */
    record GapBody(String agency, String role, Instant from, Instant to) {

        static GapBody of(Gap gap) {
            return new GapBody(
                    gap.recipient().agency(),
                    gap.recipient().role(),
                    gap.span().from(),
                    gap.span().to());
        }
    }

    private final ReadGaps read;
    private final CaseClock clock;

    GapController(ReadGaps read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> show(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Optional<Instant> first = from == null ? Optional.of(clock.now()) : GivenInstant.read(from);
        return first.map(begin -> upTo(begin, to)).orElseGet(() -> refused("from"));
    }

    private ResponseEntity<Object> upTo(Instant from, @Nullable String to) {
        Optional<Instant> last =
                to == null ? Optional.of(from.plus(A_YEAR)) : GivenInstant.read(to);
        return last.map(end -> gaps(new Span(from, end))).orElseGet(() -> refused("to"));
    }

    private ResponseEntity<Object> gaps(Span within) {
        Duration length = Duration.between(within.from(), within.to());
        if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
            return Problems.answer(HttpStatus.BAD_REQUEST, List.of(NO_SUCH_TIME));
        }
        List<GapBody> gaps = read.handle(within).stream().map(GapBody::of).toList();
        List<RoleBody> noRota =
                read.withoutRota().stream()
                        .map(role -> new RoleBody(role.agency(), role.role()))
                        .toList();
        return ResponseEntity.ok(new GapsBody(within.from(), within.to(), gaps, noRota));
    }

    private static ResponseEntity<Object> refused(String field) {
        return Problems.answer(HttpStatus.BAD_REQUEST, List.of(GivenInstant.refusal(field)));
    }
}
