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
import org.threshold.notification.directory.AgencyGuidelines;
import org.threshold.notification.directory.AgencyGuidelines.Entered;
import org.threshold.notification.directory.EnterGuidelines;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** Shows and sets where an agency’s guidelines for others are, such as the maternity guidelines. */
@RestController
@RequestMapping("/api/v1/directory/agencies/{agency}/guidelines")
class GuidelinesController {

    private static final Refusal NOT_A_CODE =
            new Refusal(
                    "agency",
                    "An agency is a code",
                    "Use a-z, 0-9 and hyphens, 64 characters at most");

    /** An address as it travels; null stands for none any more. */
    record GuidelinesBody(@Nullable String address) {}

    /** An address that was entered, as it travels. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EnteredBody(@Nullable String address, Instant at) {
        static EnteredBody of(Entered from) {
            return new EnteredBody(from.address(), from.at());
        }
    }

    private final AgencyGuidelines guidelines;
    private final EnterGuidelines enter;

    GuidelinesController(AgencyGuidelines guidelines, EnterGuidelines enter) {
        this.guidelines = guidelines;
        this.enter = enter;
    }

    /** Everything that was entered, the last one counts. */
    @GetMapping
    ResponseEntity<Object> show(@PathVariable String agency) {
        return Recipient.isCode(agency)
                ? ResponseEntity.ok(guidelines.of(agency).stream().map(EnteredBody::of).toList())
                : Problems.answer(HttpStatus.BAD_REQUEST, List.of(NOT_A_CODE));
    }

    @PutMapping
    ResponseEntity<Object> enter(@PathVariable String agency, @RequestBody GuidelinesBody body) {
        if (!Recipient.isCode(agency)) {
            return Problems.answer(HttpStatus.BAD_REQUEST, List.of(NOT_A_CODE));
        }
        List<Refusal> refusals = enter.handle(agency, Optional.ofNullable(body.address()));
        return Problems.entered(refusals, () -> show(agency));
    }
}
