package org.threshold.notification.directory.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.directory.ChangeSecret;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** Changes the signing secret of a channel; it is taken in and never given out. */
@RestController
@RequestMapping("/api/v1/directory/agencies/{agency}/roles/{role}/channels/{preference}/secret")
class SecretController {

    private static final Refusal NO_SUCH_PLACE =
            new Refusal(
                    "request",
                    "An agency and a role are codes, and a channel is the first or the second",
                    "Use a-z, 0-9 and hyphens for the codes, and end with first/secret or"
                            + " second/secret");

    private final ChangeSecret change;

    SecretController(ChangeSecret change) {
        this.change = change;
    }

    /** The fresh secret as it travels. */
    record SecretBody(@Nullable String secret) {}

    @PutMapping
    ResponseEntity<Object> change(
            @PathVariable String agency,
            @PathVariable String role,
            @PathVariable String preference,
            @RequestBody SecretBody body) {
        Optional<Preference> which = Preference.of(preference);
        if (!Recipient.isCode(agency) || !Recipient.isCode(role) || which.isEmpty()) {
            return Problems.answer(HttpStatus.BAD_REQUEST, List.of(NO_SUCH_PLACE));
        }
        List<Refusal> refusals =
                change.handle(
                        new Recipient(agency, role),
                        which.get(),
                        Objects.requireNonNullElse(body.secret(), ""));
        return Problems.entered(refusals, () -> ResponseEntity.noContent().build());
    }
}
