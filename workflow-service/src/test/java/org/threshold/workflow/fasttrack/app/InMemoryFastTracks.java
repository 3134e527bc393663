package org.threshold.workflow.fasttrack.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrack.About;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.referral.CaseRef;

/** Fast tracks in memory. */
final class InMemoryFastTracks implements FastTracks {

    private final Map<FastTrackId, FastTrack> rows = new LinkedHashMap<>();

    @Override
    public void add(FastTrack one) {
        rows.put(one.id(), one);
    }

    @Override
    public Optional<FastTrack> find(FastTrackId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<FastTrack> find(ItemId id) {
        return rows.values().stream()
                .filter(one -> one.items().stream().anyMatch(item -> item.id().equals(id)))
                .findFirst();
    }

    @Override
    public Optional<FastTrack> lock(FastTrackId id) {
        return find(id);
    }

    @Override
    public void save(FastTrack one) {
        rows.replace(one.id(), one);
    }

    @Override
    public List<FastTrack> of(CaseRef ref) {
        return rows.values().stream()
                .filter(one -> one.about().caseRef().equals(ref))
                .sorted(Comparator.comparing((FastTrack one) -> one.about().why().at()).reversed())
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        rows.replaceAll((_, one) -> one.about().caseRef().equals(from) ? moved(one, into) : one);
    }

    private static FastTrack moved(FastTrack one, CaseRef into) {
        var was = one.about();
        var about = new About(into, was.child(), was.why(), was.beside());
        return new FastTrack(one.id(), about, one.items(), one.heldOn());
    }
}
