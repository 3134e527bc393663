package org.threshold.workflow.restricted.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.restricted.domain.RestrictedId;

/** Restricted cases and their openings, in memory. */
final class InMemoryRestrictedCases implements RestrictedCases {

    private final List<RestrictedCase> standing = new ArrayList<>();
    private final LinkedHashMap<OpeningId, Opening> openings = new LinkedHashMap<>();

    @Override
    public void restrict(RestrictedCase one) {
        standing.removeIf(before -> before.caseRef().equals(one.caseRef()));
        standing.addFirst(one);
    }

    @Override
    public List<RestrictedCase> standing(List<CaseRef> refs) {
        return standing.stream().filter(one -> refs.contains(one.caseRef())).toList();
    }

    @Override
    public Optional<RestrictedCase> standing(RestrictedId id) {
        return standing.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<CaseRef> cases() {
        return standing.stream().map(RestrictedCase::caseRef).toList();
    }

    @Override
    public void lift(RestrictedId id, Actor by, String why, Instant at) {
        standing.removeIf(one -> one.id().equals(id));
    }

    @Override
    public void open(Opening opening) {
        openings.putFirst(opening.id(), opening);
    }

    @Override
    public Optional<Opening> opening(OpeningId id) {
        return Optional.ofNullable(openings.get(id));
    }

    @Override
    public List<Opening> openings(RestrictedId of) {
        return openings.values().stream().filter(one -> one.of().equals(of)).toList();
    }

    @Override
    public void reviewed(OpeningId id, Opening.Review review, Actor by, Instant at) {
        openings.computeIfPresent(
                id,
                (_, one) ->
                        new Opening(
                                id,
                                one.of(),
                                one.caseRef(),
                                one.by(),
                                one.reason(),
                                one.at(),
                                Optional.of(review)));
    }
}
