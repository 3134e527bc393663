package org.threshold.workflow.platform.outbox;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threshold.workflow.platform.Errand;
import org.threshold.workflow.platform.ErrandRunner;
import org.threshold.workflow.platform.Errands;
import tools.jackson.databind.json.JsonMapper;

/** The lane of errands, in order per key: its own rows and its own relay, as the other two. */
final class ErrandLane implements Errands, Sender {

    private final JsonMapper json;
    private final Map<String, ErrandRunner> runners;
    private final OutboxLane lane;

    ErrandLane(JsonMapper json, List<ErrandRunner> runners, OutboxParts parts) {
        this.json = json;
        this.runners =
                runners.stream().collect(Collectors.toMap(ErrandRunner::kind, Function.identity()));
        this.lane = new OutboxLane(parts, Lane.ERRANDS, this, () -> true);
    }

    OutboxLane lane() {
        return lane;
    }

    @Override
    public void leave(Errand errand) {
        lane.add(errand.kind() + '/' + errand.key(), json.writeValueAsString(errand));
    }

    @Override
    public void send(OutboxRow row) {
        Errand errand = json.readValue(row.body(), Errand.class);
        ErrandRunner runner = runners.get(errand.kind());
        if (runner == null) {
            throw new IllegalStateException("nobody does errands of the kind " + errand.kind());
        }
        runner.run(errand);
    }
}
