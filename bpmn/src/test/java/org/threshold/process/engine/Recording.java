package org.threshold.process.engine;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.RecordValue;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.TimerIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import io.camunda.zeebe.protocol.record.value.IncidentRecordValue;
import io.camunda.zeebe.protocol.record.value.JobRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import io.camunda.zeebe.protocol.record.value.TimerRecordValue;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an engine has written about itself so far. */
final class Recording {

    private static final Set<ProcessInstanceIntent> ENDINGS =
            Set.of(
                    ProcessInstanceIntent.ELEMENT_COMPLETED,
                    ProcessInstanceIntent.ELEMENT_TERMINATED);

    private final List<Record<?>> events;

    Recording(Iterable<Record<?>> records) {
        this.events =
                StreamSupport.stream(records.spliterator(), false)
                        .filter(record -> record.getRecordType() == RecordType.EVENT)
                        .<Record<?>>map(record -> record)
                        .toList();
    }

    /** Ids of what happened with this intent in all instances of a process, in order. */
    List<String> elements(String processId, ProcessInstanceIntent intent) {
        return of(ProcessInstanceRecordValue.class)
                .filter(record -> record.getIntent() == intent)
                .map(record -> (ProcessInstanceRecordValue) record.getValue())
                .filter(value -> value.getBpmnProcessId().equals(processId))
                .map(ProcessInstanceRecordValue::getElementId)
                .toList();
    }

    /** Ids of the end events reached in all instances of a process, in order. */
    List<String> endEvents(String processId) {
        return of(ProcessInstanceRecordValue.class)
                .filter(record -> record.getIntent() == ProcessInstanceIntent.ELEMENT_COMPLETED)
                .map(record -> (ProcessInstanceRecordValue) record.getValue())
                .filter(value -> value.getBpmnProcessId().equals(processId))
                .filter(value -> value.getBpmnElementType() == BpmnElementType.END_EVENT)
                .map(ProcessInstanceRecordValue::getElementId)
                .toList();
    }

    /** How many instances of a process run. */
    long running(String processId) {
        return of(ProcessInstanceRecordValue.class)
                .filter(record -> isProcess(record, processId))
                .mapToLong(
                        record -> {
                            if (record.getIntent() == ProcessInstanceIntent.ELEMENT_ACTIVATED) {
                                return 1;
                            }
                            return ENDINGS.contains(record.getIntent()) ? -1 : 0;
                        })
                .sum();
    }

    private static boolean isProcess(Record<?> record, String processId) {
        var value = (ProcessInstanceRecordValue) record.getValue();
        return value.getBpmnElementType() == BpmnElementType.PROCESS
                && value.getBpmnProcessId().equals(processId);
    }

    /** Open jobs by key, with their type. */
    Map<Long, String> openJobs() {
        var jobs =
                open(
                        JobRecordValue.class,
                        JobIntent.CREATED,
                        JobIntent.COMPLETED,
                        JobIntent.CANCELED);
        var types = new LinkedHashMap<Long, String>();
        jobs.forEach((key, value) -> types.put(key, value.getType()));
        return types;
    }

    /** The instants at which armed timers fire, soonest first. */
    List<Instant> armedTimers() {
        var timers =
                open(
                        TimerRecordValue.class,
                        TimerIntent.CREATED,
                        TimerIntent.TRIGGERED,
                        TimerIntent.CANCELED);
        return timers.values().stream()
                .map(timer -> Instant.ofEpochMilli(timer.getDueDate()))
                .sorted()
                .toList();
    }

    /** What the engine could not do, in its own words. */
    Collection<String> incidents() {
        return open(IncidentRecordValue.class, IncidentIntent.CREATED, IncidentIntent.RESOLVED)
                .values()
                .stream()
                .map(incident -> incident.getElementId() + ": " + incident.getErrorMessage())
                .toList();
    }

    private <T extends RecordValue> Map<Long, T> open(
            Class<T> kind, Intent opened, Intent... closed) {
        var open = new LinkedHashMap<Long, T>();
        of(kind).forEach(
                        record -> {
                            if (record.getIntent().equals(opened)) {
                                open.put(record.getKey(), kind.cast(record.getValue()));
                            } else if (List.of(closed).contains(record.getIntent())) {
                                open.remove(record.getKey());
                            }
                        });
        return open;
    }

    private Stream<Record<?>> of(Class<? extends RecordValue> kind) {
        return events.stream().filter(record -> kind.isInstance(record.getValue()));
    }
}
