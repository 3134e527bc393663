package org.threshold.workflow.conference.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.referral.CaseRef;

/** The links between families in memory. */
final class InMemoryAdultLinks implements AdultLinks {

    private final Map<AdultLinkId, AdultLink> rows = new LinkedHashMap<>();

    @Override
    public boolean add(AdultLink link) {
        boolean there =
                rows.values().stream()
                        .anyMatch(
                                one ->
                                        one.stands()
                                                && one.adult().equals(link.adult())
                                                && one.plan().equals(link.plan())
                                                && one.other().equals(link.other()));
        return !there && rows.putIfAbsent(link.id(), link) == null;
    }

    @Override
    public Optional<AdultLink> lock(AdultLinkId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public void save(AdultLink link) {
        rows.replace(link.id(), link);
    }

    @Override
    public List<AdultLink> of(CaseRef ref) {
        return rows.values().stream()
                .filter(one -> one.plan().equals(ref) || one.other().equals(ref))
                .toList()
                .reversed();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll(
                (_, one) ->
                        new AdultLink(
                                one.id(),
                                one.adult(),
                                one.plan().equals(from) ? into : one.plan(),
                                one.other().equals(from) ? into : one.other(),
                                one.since(),
                                one.ended()));
    }
}
