package org.threshold.notification.directory.web;

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
import org.threshold.notification.directory.ReadDuties;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.web.Problems;

/** Answers "who is on duty now?" of all roles together, without addresses and secrets. */
@RestController
@RequestMapping("/api/v1/directory/on-duty")
class OnDutyController {

    /** Who is on duty at an instant, as it travels. */
    record OnDutyBody(Instant at, List<DutyBody> duties) {}

    private final ReadDuties read;
    private final CaseClock clock;

    OnDutyController(ReadDuties read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> show(@RequestParam(required = false) @Nullable String at) {
        Optional<Instant> when = at == null ? Optional.of(clock.now()) : GivenInstant.read(at);
        return when.map(this::duties)
                .orElseGet(
                        () ->
                                Problems.answer(
                                        HttpStatus.BAD_REQUEST,
                                        List.of(GivenInstant.refusal("at"))));
    }

    private ResponseEntity<Object> duties(Instant at) {
        return ResponseEntity.ok(
                new OnDutyBody(at, read.handle(at).stream().map(DutyBody::of).toList()));
    }
}
