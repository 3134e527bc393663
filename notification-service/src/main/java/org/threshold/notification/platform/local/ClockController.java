package org.threshold.notification.platform.local;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** Shows and moves the business clock of a local machine. */
@RestController
@RequestMapping("/local/clock")
@Profile("local")
class ClockController {

    /**
     * How far business time is ahead.
     *
     * @param offsetSeconds whole seconds, never negative
     */
    record Offset(long offsetSeconds) {}

    private final OffsetClock clock;

    ClockController(OffsetClock clock) {
        this.clock = clock;
    }

    @GetMapping
    Offset show() {
        return new Offset(clock.offset().toSeconds());
    }

    @PutMapping
    ResponseEntity<Object> move(@RequestBody Offset wanted) {
        if (clock.moveTo(Duration.ofSeconds(wanted.offsetSeconds()))) {
            return ResponseEntity.ok(show());
        }
        return Problems.answer(
                HttpStatus.CONFLICT,
                List.of(
                        new Refusal(
                                "offsetSeconds",
                                "The business clock only goes forward, and it is further already",
                                "Send an offset that is not smaller than the present one")));
    }
}
