package org.threshold.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.threshold.local.contract.Contract;
import org.threshold.workflow.platform.OutgoingEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the use cases of a test publish, each held against the published contract as it is said, so
 * that every test of a use case is a test of the contract too.
 */
public final class PublishedEvents extends ArrayList<OutgoingEvent> {

    private static final long serialVersionUID = 1L;
    private static final Contract CONTRACT = Contract.published();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean add(OutgoingEvent event) {
        String record = JSON.writeValueAsString(enveloped(event));
        assertThat(CONTRACT.problemsOn(event.topic(), record)).as(record).isEmpty();
        return super.add(event);
    }

    /** The envelope that the lane to Kafka gives it. */
    private static Map<String, Object> enveloped(OutgoingEvent event) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("specversion", "1.0");
        record.put("id", new UUID(0, 1).toString());
        record.put("source", "urn:threshold:workflow-service");
        record.put("type", event.type());
        record.put("time", "2026-11-23T10:00:00Z");
        record.put("datacontenttype", "application/json");
        record.put("sequence", "1");
        record.put("partitionkey", event.key());
        record.put("data", event.data());
        return record;
    }
}
