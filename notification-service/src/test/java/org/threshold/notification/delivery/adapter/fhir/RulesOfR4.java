package org.threshold.notification.delivery.adapter.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * What HL7 publishes with FHIR R4 (4.0.1) to check a resource by: the XML schema, and the
 * invariants as Schematron. Base R4: of no profile.
 */
final class RulesOfR4 {

    private static final String INVARIANTS = "/org/hl7/fhir/r4/model/schema/fhir-invariants.sch";
    private static final Set<String> OURS =
            Set.of("Bundle", "MessageHeader", "Communication", "Parameters");

    private record Invariant(String context, XPathExecutable test, String words) {}

    private final Processor saxon = new Processor(false);
    private final FhirContext fhir;
    private final List<Invariant> invariants;

    RulesOfR4(FhirContext fhir) {
        this.fhir = fhir;
        try {
            this.invariants = invariants();
        } catch (SaxonApiException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** How many invariants are looked at. */
    int count() {
        return invariants.size();
    }

    /** What a resource breaks, each in HL7's words. */
    List<String> brokenBy(IBaseResource resource) {
        List<String> broken = new ArrayList<>();
        fhir
                .newValidator()
                .setValidateAgainstStandardSchema(true)
                .setValidateAgainstStandardSchematron(false)
                .validateWithResult(resource)
                .getMessages()
                .stream()
                .map(SingleValidationMessage::getMessage)
                .forEach(broken::add);
        try {
            String xml = fhir.newXmlParser().encodeResourceToString(resource);
            XdmNode whole =
                    saxon.newDocumentBuilder().build(new StreamSource(new StringReader(xml)));
            for (Invariant each : invariants) {
                check(each, whole, broken);
            }
        } catch (SaxonApiException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return broken;
    }

    private void check(Invariant each, XdmNode whole, List<String> broken)
            throws SaxonApiException {
        for (XdmItem element : xpath().evaluate("//" + each.context(), whole)) {
            XPathSelector test = each.test().load();
            test.setContextItem(element);
            test.setVariable(new QName("current"), element);
            if (!test.effectiveBooleanValue()) {
                broken.add(each.words());
            }
        }
    }

    private List<Invariant> invariants() throws SaxonApiException {
        URL published = Objects.requireNonNull(RulesOfR4.class.getResource(INVARIANTS));
        XdmNode all =
                saxon.newDocumentBuilder().build(new StreamSource(published.toExternalForm()));
        List<Invariant> found = new ArrayList<>();
        for (XdmItem rule : xpath().evaluate("//sch:rule", all)) {
            String context = ((XdmNode) rule).getAttributeValue(new QName("context"));
            if (concerns(context)) {
                for (XdmItem assertion : xpath().evaluate("sch:assert", rule)) {
                    found.add(invariant(context, (XdmNode) assertion));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Those of our resources, and those of every element. */
    private static boolean concerns(String context) {
        String first = context.replaceFirst("/.*", "").replace("f:", "");
        return OURS.contains(first) || !Character.isUpperCase(first.charAt(0));
    }

    private Invariant invariant(String context, XdmNode assertion) throws SaxonApiException {
        String test = assertion.getAttributeValue(new QName("test"));
        XPathCompiler compiler = xpath();
        compiler.declareVariable(new QName("current"));
        return new Invariant(
                context,
                compiler.compile(test.replace("current()", "$current")),
                assertion.getStringValue());
    }

    private XPathCompiler xpath() {
        XPathCompiler compiler = saxon.newXPathCompiler();
        compiler.declareNamespace("f", "http://hl7.org/fhir");
        compiler.declareNamespace("h", "http://www.w3.org/1999/xhtml");
        compiler.declareNamespace("sch", "http://purl.oclc.org/dsdl/schematron");
        compiler.declareNamespace("xs", "http://www.w3.org/2001/XMLSchema");
        return compiler;
    }
}
