package org.threshold.notification.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.directory.EnterQuietHours;
import org.threshold.notification.directory.EnteredHours;
import org.threshold.notification.directory.Hours;
import org.threshold.notification.directory.QuietHours;
import org.threshold.notification.directory.QuietHours.Entered;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** Shows and sets the hours in which a role wants to hear only what is urgent. */
@RestController
@RequestMapping("/api/v1/directory/agencies/{agency}/roles/{role}/quiet-hours")
class QuietHoursController {

    /** Quiet hours as they travel; without both times there are none. */
    record HoursBody(@Nullable String from, @Nullable String to) {

        Optional<EnteredHours> entered() {
            return from == null && to == null
                    ? Optional.empty()
                    : Optional.of(
                            new EnteredHours(
                                    Objects.requireNonNullElse(from, ""),
                                    Objects.requireNonNullElse(to, "")));
        }
    }

    /** Quiet hours that were entered, as they travel. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EnteredBody(@Nullable String from, @Nullable String to, Instant at) {

        static EnteredBody of(Entered entered) {
            return new EnteredBody(
                    entered.hoursIfAny().map(Hours::from).map(LocalTime::toString).orElse(null),
                    entered.hoursIfAny().map(Hours::to).map(LocalTime::toString).orElse(null),
                    entered.at());
        }
    }

    private final QuietHours quiet;
    private final EnterQuietHours enter;

    QuietHoursController(QuietHours quiet, EnterQuietHours enter) {
        this.quiet = quiet;
        this.enter = enter;
    }

    /** Everything that was entered, the last ones count. */
    @GetMapping
    ResponseEntity<Object> show(@PathVariable String agency, @PathVariable String role) {
        return DirectoryController.ofRole(
                agency,
                role,
                recipient ->
                        ResponseEntity.ok(
                                quiet.of(recipient).stream().map(EnteredBody::of).toList()));
    }

    @PutMapping
    ResponseEntity<Object> enter(
            @PathVariable String agency, @PathVariable String role, @RequestBody HoursBody body) {
        return DirectoryController.ofRole(agency, role, recipient -> enter(recipient, body));
    }

    private ResponseEntity<Object> enter(Recipient recipient, HoursBody body) {
        List<Refusal> refusals = enter.handle(recipient, body.entered());
        return Problems.entered(refusals, () -> show(recipient.agency(), recipient.role()));
    }
}
