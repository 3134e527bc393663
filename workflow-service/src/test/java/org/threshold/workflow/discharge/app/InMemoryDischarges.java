package org.threshold.workflow.discharge.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.Discharges.Note;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.discharge.domain.DischargeStage;
import org.threshold.workflow.referral.CaseRef;

/** Discharges, in memory. */
final class InMemoryDischarges implements Discharges {

    private final Map<DischargeId, Discharge> all = new LinkedHashMap<>();
    private final Map<DischargeId, List<Note>> notes = new HashMap<>();

    @Override
    public void add(Discharge discharge) {
        all.put(discharge.id(), discharge);
    }

    @Override
    public Optional<Discharge> find(DischargeId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Discharge> lock(DischargeId id) {
        return find(id);
    }

    @Override
    public Optional<Discharge> aheadOf(CaseRef ref) {
        return of(ref).filter(one -> one.stage().ahead()).findFirst();
    }

    @Override
    public Optional<Discharge> foreseenOf(CaseRef ref) {
        return of(ref).filter(one -> one.stage() == DischargeStage.FORESEEN).findFirst();
    }

    @Override
    public Optional<Discharge> latestOf(CaseRef ref) {
        return aheadOf(ref).or(() -> of(ref).reduce((_, last) -> last));
    }

    private Stream<Discharge> of(CaseRef ref) {
        return all.values().stream().filter(one -> one.caseRef().equals(ref));
    }

    @Override
    public void to(DischargeId id, DischargeStage stage) {
        all.computeIfPresent(
                id,
                (_, one) ->
                        new Discharge(
                                id,
                                one.caseRef(),
                                one.announced(),
                                one.times(),
                                one.goingTo(),
                                one.flags(),
                                stage));
    }

    @Override
    public void note(DischargeId id, Note note, Actor by) {
        notes.computeIfAbsent(id, _ -> new ArrayList<>()).addFirst(note);
    }

    @Override
    public List<Note> notes(DischargeId id) {
        return List.copyOf(notes.getOrDefault(id, List.of()));
    }
}
