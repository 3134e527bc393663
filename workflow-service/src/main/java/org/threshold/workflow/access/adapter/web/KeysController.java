package org.threshold.workflow.access.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.access.app.EndKey;
import org.threshold.workflow.access.app.IssueKey;
import org.threshold.workflow.access.app.ShowKeys;
import org.threshold.workflow.access.domain.KeyMaker.NewKey;
import org.threshold.workflow.access.domain.KeyRegister.IssuedKey;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;

/** Gives, lists and ends the keys of agencies’ systems, for operators. */
@RestController
@RequestMapping("/api/v1/keys")
class KeysController {

    private final IssueKey issue;
    private final EndKey end;
    private final ShowKeys show;

    KeysController(IssueKey issue, EndKey end, ShowKeys show) {
        this.issue = issue;
        this.end = end;
        this.show = show;
    }

    /**
     * Whom a key is for.
     *
     * @param agency the agency’s code
     * @param label what will hold it
     */
    record KeyForm(@Nullable String agency, @Nullable String label) {}

    /** A key as operators see it; what it says is in none of them. */
    record Shown(
            UUID id,
            String agency,
            String label,
            boolean inForce,
            Instant issuedAt,
            Optional<Instant> lastUsedAt) {

        static Shown of(IssuedKey key) {
            return new Shown(
                    key.id().value(),
                    key.agency().code(),
                    key.label(),
                    key.inForce(),
                    key.issuedAt(),
                    key.lastUsedAt());
        }
    }

    /** A key that was given; it is shown this once. */
    record Given(UUID id, String key) {

        static Given of(NewKey key) {
            return new Given(key.id().value(), key.text());
        }

        @Override
        public String toString() {
            return "Given[" + id + "]";
        }
    }

    @GetMapping
    List<Shown> all(Actor who) {
        return show.handle(who).stream().map(Shown::of).toList();
    }

    @PostMapping
    ResponseEntity<?> give(Actor who, @RequestBody KeyForm form) {
        Optional<Agency> agency = Agency.of(Reading.text(form.agency()));
        String label = Reading.text(form.label());
        if (agency.isEmpty()) {
            return Problems.refused(
                    new Refusal(
                            "agency",
                            "There is no such agency.",
                            "Give an agency’s code, for example police."));
        }
        if (label.isEmpty()) {
            return Problems.refused(
                    new Refusal(
                            "label", "This is missing.", "Say which system will hold the key."));
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(Given.of(issue.handle(who, agency.get(), label)));
    }

    /** From the next request on nobody is let in with it. */
    @PostMapping("/{id}/end")
    ResponseEntity<?> end(Actor who, @PathVariable UUID id) {
        return end.handle(who, new SystemId(id))
                ? ResponseEntity.noContent().build()
                : Problems.notFound(
                        new Refusal(
                                "id",
                                "There is no key in force with this id.",
                                "Take the id from the list of keys."));
    }
}
