package org.threshold.workflow.platform.simulated;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.simulated.AdvanceTime.Advance;
import org.threshold.workflow.platform.web.Problems;

/** Simulated time over HTTP, for the demo; in the local profile only, and for the operator only. */
@RestController
@Profile("local")
@RequestMapping("/api/v1/simulated-time")
class SimulatedTimeController {

    private final Access access;
    private final AdvanceTime advance;
    private final SimulatedCaseClock clock;
    private final Quiet quiet;

    SimulatedTimeController(
            Access access, AdvanceTime advance, SimulatedCaseClock clock, Quiet quiet) {
        this.access = access;
        this.advance = advance;
        this.clock = clock;
        this.quiet = quiet;
    }

    /** Where business time stands. */
    record Standing(Instant now, long offsetSeconds, List<String> waitingFor) {}

    /** Where it is to go. */
    record Target(@Nullable Instant to) {}

    @GetMapping
    Standing standing(Actor who) {
        access.require(who, Activity.OPERATE);
        return new Standing(clock.now(), clock.offset().toSeconds(), quiet.whole().waitingFor());
    }

    /** Advances; answers 409 when something does not settle. */
    @PostMapping
    ResponseEntity<?> advance(Actor who, @RequestBody Target target) {
        access.require(who, Activity.OPERATE);
        if (target.to() == null) {
            return Problems.refused(new Refusal("to", "No instant is given.", "Give an instant."));
        }
        return switch (advance.to(target.to())) {
            case Advance.Arrived(var now, var stops) ->
                    ResponseEntity.ok(Map.of("now", now, "stops", stops));
            case Advance.NotQuiet(var now, var waiting) ->
                    Problems.conflict(
                            new Refusal(
                                    "to",
                                    "Something does not settle: "
                                            + String.join("; ", waiting)
                                            + ".",
                                    "Look at the incidents; business time stands at " + now + "."));
        };
    }
}
