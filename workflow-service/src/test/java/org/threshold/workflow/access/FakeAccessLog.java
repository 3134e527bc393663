package org.threshold.workflow.access;

import java.util.ArrayList;
import java.util.List;

/** Keeps in memory what access saw. */
public class FakeAccessLog implements AccessLog {

    private final List<String> lines = new ArrayList<>();

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void refused(Actor actor, Activity activity) {
        lines.add("refused " + activity + " to " + actor.id().value());
    }

    @Override
    public void keyIssued(Actor actor, SystemId key, Agency agency) {
        lines.add("key issued to " + agency.code());
    }

    @Override
    public void keyEnded(Actor actor, SystemId key) {
        lines.add("key ended " + key.value());
    }

    @Override
    public void outsideSession(Actor actor) {
        lines.add("outside session " + actor.id().value());
    }

    @Override
    public void sessionEntered(Actor actor, StaffId whose) {
        lines.add("session of " + whose.value() + " entered by " + actor.id().value());
    }

    @Override
    public void signedIn(Actor actor) {
        lines.add("signed in " + actor.id().value());
    }
}
