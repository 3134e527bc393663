package org.threshold.workflow.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.threshold.process.EscalationLadderProcess;
import org.threshold.process.EveryProcess;
import org.threshold.process.NotificationLadderProcess;
import org.threshold.process.ProcessModels;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What the models of the processes say about how they start and whom they wait for. */
public record Models(Map<String, Element> processes) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";
    private static final Set<String> LADDERS =
            Set.of(EscalationLadderProcess.ID, NotificationLadderProcess.ID);

    public static Models read(Iterable<String> ids) {
        Map<String, Element> processes = new LinkedHashMap<>();
        ids.forEach(id -> processes.put(id, process(ProcessModels.resource(id))));
        return new Models(processes);
    }

    private static Element process(String resource) {
        var parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        try (InputStream model = Models.class.getClassLoader().getResourceAsStream(resource)) {
            var document = parsers.newDocumentBuilder().parse(Objects.requireNonNull(model));
            return all(document.getDocumentElement(), BPMN, "process").findFirst().orElseThrow();
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }

    /** Those that a message starts, and that ask a person or climb, themselves or by a call. */
    Set<String> waiting() {
        return processes.keySet().stream()
                .filter(this::startedByMessage)
                .filter(this::waits)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The human steps that the model of one process itself asks for. */
    public Set<String> steps(String id) {
        return all(processes.get(id), ZEEBE, "header")
                .filter(header -> header.getAttribute("key").equals(EveryProcess.STEP))
                .map(header -> header.getAttribute("value"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean startedByMessage(String id) {
        Element process = processes.get(id);
        return all(process, BPMN, "startEvent")
                .filter(start -> start.getParentNode().isSameNode(process))
                .anyMatch(start -> all(start, BPMN, "messageEventDefinition").count() > 0);
    }

    private boolean waits(String id) {
        return LADDERS.contains(id)
                || all(processes.get(id), BPMN, "userTask").count() > 0
                || called(id).anyMatch(this::waits);
    }

    private Stream<String> called(String id) {
        return all(processes.get(id), ZEEBE, "calledElement")
                .map(call -> call.getAttribute("processId"));
    }

    private static Stream<Element> all(Element in, String namespace, String name) {
        var found = in.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
    }
}
