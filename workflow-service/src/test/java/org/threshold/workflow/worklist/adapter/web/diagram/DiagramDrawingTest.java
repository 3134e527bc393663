package org.threshold.workflow.worklist.adapter.web.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.threshold.process.ProcessModels;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.web.drawing.Svg;

/** Every model can be drawn, and nothing of it is left out. */
class DiagramDrawingTest {

    private static final Models MODELS = new Models();
    private static final Svg.Said SAID = new Svg.Said("it", "A diagram", "Where it waits");

    static Stream<Model> models() {
        return MODELS.all().stream();
    }

    @Test
    @Requirement({"R-C&F-5a", "L-3.1.11"})
    void there_is_a_diagram_of_every_process_that_is_deployed() {
        assertThat(MODELS.all())
                .extracting(Model::id)
                .containsExactlyElementsOf(ProcessModels.processIds())
                .hasSize(28);
    }

    /** Held against the file itself, read another way than the drawing does. */
    @ParameterizedTest
    @MethodSource("models")
    void every_node_and_every_flow_of_the_file_is_drawn_once(Model model) throws IOException {
        var drawn = drawing(model, Set.of()).select("[data-drawn]").eachAttr("data-drawn");

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(inFile(model.id()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_name_can_be_read_and_nothing_lies_outside_the_drawing(Model model) {
        var drawing = drawing(model, Set.of());

        for (Model.Node node : model.nodes()) {
            var words = drawing.select("[data-drawn=" + node.id() + "] text").eachText();
            assertThat(String.join("", words).replace(" ", ""))
                    .isEqualTo(node.name().replace(" ", ""));
        }
        String[] view = drawing.attr("viewBox").split(" ", -1);
        assertThat(drawing.select("rect").eachAttr("x"))
                .allMatch(x -> Double.parseDouble(x) >= Double.parseDouble(view[0]));
    }

    @ParameterizedTest
    @MethodSource("models")
    void where_it_waits_is_said_in_words_and_by_a_stronger_edge(Model model) {
        for (Model.Node node : model.nodes()) {
            var plain = drawing(model, Set.of()).select("[data-drawn=" + node.id() + "]");
            var waiting = drawing(model, Set.of(node.id()));

            assertThat(waiting.select("[data-drawn^=waits-]").eachText())
                    .containsExactly("Waits here");
            if (!(node.shape() instanceof Model.Shape.SubProcess)) {
                assertThat(edge(waiting.select("[data-drawn=" + node.id() + "]")))
                        .isGreaterThan(edge(plain));
            }
        }
    }

    @Test
    void a_step_of_a_called_process_is_found_through_all_that_call_it() {
        assertThat(MODELS.wayTo("see-child"))
                .extracting(at -> at.model().id() + " " + at.node().id())
                .containsExactly(
                        "Section47Enquiry CallActivity_FindOut",
                        "EnquiryFindings CallActivity_SeeFamily",
                        "FamilyVisit Task_SeeChild");
    }

    @Test
    void every_human_step_of_every_model_is_found_and_begins_in_a_process_that_nothing_calls() {
        List<String> steps =
                models().flatMap(model -> model.nodes().stream())
                        .map(Model.Node::step)
                        .filter(step -> !step.isEmpty())
                        .toList();

        assertThat(steps).hasSize(37).doesNotHaveDuplicates();
        assertThat(steps).allMatch(step -> MODELS.wayTo(step).getLast().node().step().equals(step));
        assertThat(steps)
                .extracting(step -> MODELS.wayTo(step).getFirst().model().id())
                .containsOnly(
                        "Referral",
                        "StrategyDiscussion",
                        "Section47Enquiry",
                        "JointInvestigation",
                        "AgencyNotification",
                        "PoliceAcceptance",
                        "WrittenAgreement",
                        "UncertainMark",
                        "OutOfHoursPlan",
                        "PreBirthAssessment",
                        "ChildProtectionPlan",
                        "SingleAssessment");
    }

    @Test
    void what_waits_for_an_acknowledgement_waits_in_the_ladder_of_its_notification() {
        assertThat(MODELS.wayTo("acknowledge-notification"))
                .extracting(at -> at.node().id())
                .containsExactly("CallActivity_ClimbUntilAnswered", "Gateway_WhatComesFirst");
    }

    @Test
    void a_step_that_no_model_has_waits_nowhere() {
        assertThat(MODELS.wayTo("confirm-match")).isEmpty();
    }

    @Test
    void a_file_that_brings_its_own_document_type_is_refused() {
        var file =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";

        assertThatThrownBy(() -> ModelReader.read(new ByteArrayInputStream(file.getBytes(UTF_8))))
                .isInstanceOf(IOException.class);
    }

    private static Element drawing(Model model, Set<String> waiting) {
        return Jsoup.parseBodyFragment(DiagramDrawing.of(model, waiting, SAID)).body().child(0);
    }

    private static double edge(Elements drawn) {
        return drawn.select("rect, circle, polygon").eachAttr("stroke-width").stream()
                .mapToDouble(Double::parseDouble)
                .max()
                .orElse(0);
    }

    private static List<String> inFile(String process) throws IOException {
        try (var file = new ClassPathResource(ProcessModels.resource(process)).getInputStream()) {
            Document model = Jsoup.parse(file, UTF_8.name(), "", Parser.xmlParser());
            return model.select("bpmndi|BPMNShape, bpmndi|BPMNEdge").eachAttr("bpmnElement");
        }
    }
}
