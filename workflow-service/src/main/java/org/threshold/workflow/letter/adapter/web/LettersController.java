package org.threshold.workflow.letter.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.letter.app.ReadLetters;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Spoken;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.referral.CaseRef;

/** What parents have to hear (L-3.1.17). A letter is issued by ending its task. */
@RestController
class LettersController {

    private final ReadLetters read;

    LettersController(ReadLetters read) {
        this.read = read;
    }

    /**
     * What one parent has to hear of one decision.
     *
     * @param place {@code mother}, {@code father} or {@code other-parental-responsibility}
     * @param state {@code to-tell}, {@code proposed}, {@code told} or {@code not-told}
     * @param decidedAt UTC
     * @param spokenAt when the parent was told by word of mouth, UTC
     * @param reason why the parent is not told, or is proposed not to be
     * @param reviewOn the day in England on which that is looked at again
     */
    record Shown(
            UUID id,
            String kind,
            String place,
            String state,
            Instant decidedAt,
            @Nullable Instant spokenAt,
            @Nullable String reason,
            @Nullable LocalDate reviewOn) {

        static Shown of(ParentLetter letter) {
            return switch (letter.standing()) {
                case Standing.ToTell() -> of(letter, "to-tell", null, null);
                case Standing.Told _ -> of(letter, "told", null, null);
                case Standing.Proposed(var why, _) ->
                        of(letter, "proposed", why.reason().code(), null);
                case Standing.NotTold(var why, _, var on) ->
                        of(letter, "not-told", why.reason().code(), on);
            };
        }

        private static Shown of(
                ParentLetter letter,
                String state,
                @Nullable String reason,
                @Nullable LocalDate reviewOn) {
            return new Shown(
                    letter.id().value(),
                    letter.about().kind().code(),
                    letter.place().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    state,
                    letter.about().decidedAt(),
                    letter.spoken().map(Spoken::at).orElse(null),
                    reason,
                    reviewOn);
        }
    }

    /** What the parents of a case’s child have to hear, the latest decision first. */
    @GetMapping("/api/v1/cases/{ref}/parents-letters")
    List<Shown> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref).stream()
                .flatMap(one -> read.of(who, one).stream())
                .map(Shown::of)
                .toList();
    }

    /** In how many cases each parent was informed. */
    @GetMapping("/api/v1/parents-told")
    List<ToldRow> told(Actor who) {
        return ToldRow.of(read.tallies(who));
    }
}
