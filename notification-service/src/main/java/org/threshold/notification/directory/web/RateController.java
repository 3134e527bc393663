package org.threshold.notification.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.directory.AgencyRates;
import org.threshold.notification.directory.AgencyRates.Entered;
import org.threshold.notification.directory.EnterRate;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** Shows and sets how many messages an agency is sent in a second at most. */
@RestController
@RequestMapping("/api/v1/directory/agencies/{agency}/rate")
class RateController {

    private static final Refusal NOT_A_CODE =
            new Refusal(
                    "agency",
                    "An agency is a code",
                    "Use a-z, 0-9 and hyphens, 64 characters at most");

    /** A rate as it travels; null stands for as many as any agency. */
    record RateBody(@Nullable Integer perSecond) {}

    /** A rate that was entered, as it travels. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EnteredBody(@Nullable Integer perSecond, Instant at) {
        static EnteredBody of(Entered from) {
            return new EnteredBody(from.perSecond(), from.at());
        }
    }

    private final AgencyRates rates;
    private final EnterRate enter;

    RateController(AgencyRates rates, EnterRate enter) {
        this.rates = rates;
        this.enter = enter;
    }

    /** Everything that was entered, the last one counts. */
    @GetMapping
    ResponseEntity<Object> show(@PathVariable String agency) {
        return Recipient.isCode(agency)
                ? ResponseEntity.ok(rates.of(agency).stream().map(EnteredBody::of).toList())
                : Problems.answer(HttpStatus.BAD_REQUEST, List.of(NOT_A_CODE));
    }

    @PutMapping
    ResponseEntity<Object> enter(@PathVariable String agency, @RequestBody RateBody body) {
        if (!Recipient.isCode(agency)) {
            return Problems.answer(HttpStatus.BAD_REQUEST, List.of(NOT_A_CODE));
        }
        List<Refusal> refusals = enter.handle(agency, Optional.ofNullable(body.perSecond()));
        return Problems.entered(refusals, () -> show(agency));
    }
}
