package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.ActionGate.Taken;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.Signature;
import org.threshold.workflow.investigation.domain.Suspect;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/** The rows of investigations in memory; they keep the promises of those in PostgreSQL. */
final class InMemoryRows {

    final InMemoryInvestigations investigations = new InMemoryInvestigations();
    final InMemoryAllegations allegations = new InMemoryAllegations();
    final InMemoryActions actions = new InMemoryActions();
    final InMemorySuspects suspects = new InMemorySuspects();
    final InMemorySignatures signatures = new InMemorySignatures();
    final InMemoryReports reports = new InMemoryReports();

    InvestigationsContract.Rows rows() {
        return new InvestigationsContract.Rows(
                investigations, allegations, reports, actions, suspects, signatures);
    }

    static final class InMemoryInvestigations implements Investigations {

        private static final Comparator<Investigation> EARLIEST =
                Comparator.<Investigation, Instant>comparing(one -> one.standing().openedAt())
                        .thenComparing(one -> one.id().value());

        private final Map<InvestigationId, Investigation> kept = new LinkedHashMap<>();

        /** All there are, in the order in which they were added. */
        List<Investigation> all() {
            return List.copyOf(kept.values());
        }

        @Override
        public Optional<Investigation> find(InvestigationId id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Optional<Investigation> lock(InvestigationId id) {
            return find(id);
        }

        @Override
        public void add(Actor by, Investigation investigation) {
            if (!openOf(investigation.cases()).isEmpty()) {
                throw new IllegalStateException("a case is in an open investigation already");
            }
            kept.put(investigation.id(), investigation);
        }

        @Override
        public void cover(Investigation investigation, Instant at) {
            kept.put(investigation.id(), investigation);
        }

        @Override
        public void close(Actor by, Investigation closed) {
            kept.put(closed.id(), closed);
        }

        @Override
        public List<Investigation> openOf(Collection<CaseRef> refs) {
            return kept.values().stream()
                    .filter(Investigation::isOpen)
                    .filter(one -> refs.stream().anyMatch(one::covers))
                    .sorted(EARLIEST)
                    .toList();
        }

        @Override
        public Optional<Investigation> openOf(DiscussionId discussion) {
            return kept.values().stream()
                    .filter(Investigation::isOpen)
                    .filter(one -> one.discussion().equals(discussion))
                    .findFirst();
        }

        @Override
        public List<Investigation> of(CaseRef ref) {
            return kept.values().stream().filter(one -> one.covers(ref)).sorted(EARLIEST).toList();
        }
    }

    static final class InMemoryAllegations implements Allegations {

        private final Map<ItemId, Allegation> kept = new LinkedHashMap<>();

        @Override
        public void add(Actor by, Allegation allegation, Instant at) {
            kept.put(allegation.id(), allegation);
        }

        @Override
        public Optional<Allegation> find(ItemId id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public void close(Actor by, Allegation closed, Instant at) {
            kept.put(closed.id(), closed);
        }

        @Override
        public List<Allegation> of(InvestigationId id) {
            return kept.values().stream()
                    .filter(one -> one.investigation().equals(Optional.of(id)))
                    .toList();
        }

        @Override
        public List<Allegation> about(CaseRef ref) {
            return kept.values().stream().filter(one -> one.cases().contains(ref)).toList();
        }

        @Override
        public List<Allegation> openFor(CaseRef ref) {
            return kept.values().stream()
                    .filter(one -> one.isOpen() && one.cases().contains(ref))
                    .toList();
        }

        @Override
        public List<Allegation> aloneFor(CaseRef ref) {
            return kept.values().stream()
                    .filter(one -> one.investigation().isEmpty() && one.cases().contains(ref))
                    .toList();
        }

        @Override
        public void coveredBy(InvestigationId id, List<CaseRef> cases) {
            kept.replaceAll((_, one) -> owned(one, id, cases));
        }

        private static Allegation owned(Allegation one, InvestigationId id, List<CaseRef> cases) {
            boolean taken =
                    one.isOpen()
                            && one.investigation().isEmpty()
                            && !Collections.disjoint(one.cases(), cases);
            return taken
                    ? new Allegation(
                            one.id(), id, one.cases(), one.claim(), one.knownAt(), one.following())
                    : one;
        }

        @Override
        public Optional<Instant> latestFor(CaseRef ref) {
            return kept.values().stream()
                    .filter(one -> one.cases().contains(ref))
                    .map(Allegation::knownAt)
                    .max(Comparator.naturalOrder());
        }
    }

    static final class InMemoryActions implements EvidentialActions {

        private final Map<ItemId, EvidentialAction> kept = new LinkedHashMap<>();

        @Override
        public void coveredBy(InvestigationId id, List<CaseRef> cases) {
            kept.replaceAll((_, one) -> owned(one, id, cases));
        }

        private static EvidentialAction owned(
                EvidentialAction one, InvestigationId id, List<CaseRef> cases) {
            boolean taken =
                    one.isOpen()
                            && one.investigation().isEmpty()
                            && !Collections.disjoint(one.cases(), cases);
            return taken
                    ? new EvidentialAction(
                            one.id(), id, one.cases(), one.what(), one.openedAt(), one.progress())
                    : one;
        }

        @Override
        public void add(Actor by, EvidentialAction action) {
            kept.put(action.id(), action);
        }

        @Override
        public Optional<EvidentialAction> find(ItemId id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public void close(Actor by, EvidentialAction action, Taken taken, Instant at) {
            kept.put(action.id(), action.closed(taken.closed()));
        }

        @Override
        public List<EvidentialAction> of(InvestigationId id) {
            return kept.values().stream()
                    .filter(one -> one.investigation().equals(Optional.of(id)))
                    .toList();
        }

        @Override
        public List<EvidentialAction> openFor(CaseRef ref) {
            return kept.values().stream()
                    .filter(one -> one.isOpen() && one.cases().contains(ref))
                    .toList();
        }
    }

    static final class InMemorySuspects implements Suspects {

        private final Map<UUID, Suspect> kept = new LinkedHashMap<>();
        private final Map<ItemId, UUID> reviews = new LinkedHashMap<>();

        @Override
        public void add(Actor by, Suspect suspect, Instant at) {
            stand(by, suspect, at);
        }

        @Override
        public void stand(Actor by, Suspect suspect, Instant at) {
            kept.put(suspect.id().value(), suspect);
            switch (suspect.review()) {
                case Suspect.Review.None() -> {}
                case Suspect.Review.Due(var item) -> reviews.put(item, suspect.id().value());
            }
        }

        @Override
        public Optional<Suspect> reviewedBy(ItemId review) {
            return Optional.ofNullable(reviews.get(review)).map(kept::get);
        }

        @Override
        public List<Suspect> of(InvestigationId id) {
            return kept.values().stream().filter(one -> one.investigation().equals(id)).toList();
        }
    }

    static final class InMemorySignatures implements Signatures {

        private final List<Signature> kept = new ArrayList<>();

        @Override
        public void add(InvestigationId investigation, Signature signature) {
            kept.add(signature);
        }

        @Override
        public List<Signature> of(CaseRef ref) {
            return kept.stream().filter(one -> one.caseRef().equals(ref)).toList();
        }
    }
}
