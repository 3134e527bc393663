package org.threshold.workflow.investigation.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ShownEntry;
import org.threshold.workflow.investigation.app.InvestigationPage;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.Investigation.Standing;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.Signature;
import org.threshold.workflow.investigation.domain.Suspect;

/**
 * An investigation as it is sent to somebody.
 *
 * @param suspects those known or looked for, with where each stands
 * @param signatures why enquiries may end while evidence is outstanding
 */
record ShownInvestigation(
        Line investigation,
        List<ShownItem.OfAllegation> allegations,
        List<ShownItem.OfAction> evidentialActions,
        List<OfSuspect> suspects,
        List<Signed> signatures) {

    static ShownInvestigation of(InvestigationPage page, CaseEntries entries) {
        var owned = page.owned();
        Map<ItemId, Instant> due = page.due();
        return new ShownInvestigation(
                Line.of(page.investigation()),
                owned.allegations().stream()
                        .map(
                                one ->
                                        ShownItem.OfAllegation.of(
                                                one,
                                                due.get(one.id()),
                                                ShownEntry.of(entries, one.id().allegation())))
                        .toList(),
                owned.actions().stream()
                        .map(one -> ShownItem.OfAction.of(one, due.get(one.id())))
                        .toList(),
                owned.suspects().stream().map(one -> OfSuspect.of(one, due)).toList(),
                page.signatures().stream().map(Signed::of).toList());
    }

    /**
     * An investigation in a list.
     *
     * @param kind {@code joint} or {@code police-alone}
     * @param ended how it ended; absent while it is open
     */
    record Line(
            UUID id,
            String kind,
            UUID discussionId,
            List<String> cases,
            Instant openedAt,
            @Nullable Ended ended) {

        static Line of(Investigation investigation) {
            return new Line(
                    investigation.id().value(),
                    investigation.kind().code(),
                    investigation.discussion().value(),
                    investigation.caseRefs(),
                    investigation.standing().openedAt(),
                    Ended.of(investigation.standing()));
        }
    }

    /** How it ended. */
    record Ended(Instant at, String stage, String words) {

        static @Nullable Ended of(Standing standing) {
            return switch (standing) {
                case Standing.Open _ -> null;
                case Standing.Closed(var _, var at, var stage, var words) ->
                        new Ended(at, stage.code(), words);
            };
        }
    }

    /**
     * A suspect.
     *
     * @param nextReviewAt absent when none is due
     */
    record OfSuspect(
            UUID id,
            String role,
            String who,
            String status,
            String conditions,
            @Nullable Instant nextReviewAt) {

        static OfSuspect of(Suspect suspect, Map<ItemId, Instant> due) {
            return new OfSuspect(
                    suspect.id().value(),
                    suspect.role().code(),
                    suspect.who(),
                    suspect.stand().status().code(),
                    suspect.stand().conditions(),
                    next(suspect.review(), due));
        }

        private static @Nullable Instant next(Suspect.Review review, Map<ItemId, Instant> due) {
            return switch (review) {
                case Suspect.Review.None() -> null;
                case Suspect.Review.Due(var item) -> due.get(item);
            };
        }
    }

    /** A manager’s signature. */
    record Signed(String caseRef, String side, UUID by, String reason, Instant at) {

        static Signed of(Signature signature) {
            return new Signed(
                    signature.caseRef().value(),
                    signature.side().code(),
                    signature.by().value(),
                    signature.reason(),
                    signature.at());
        }
    }
}
