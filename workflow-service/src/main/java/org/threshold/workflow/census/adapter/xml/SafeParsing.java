package org.threshold.workflow.census.adapter.xml;

import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parsers that hold a file against the structure of the census and fetch nothing. */
final class SafeParsing {

    private static final String NOTHING = "";
    private static final Schema STRUCTURE = structure();

    private SafeParsing() {}

    static DocumentBuilder parser() {
        try {
            var parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, NOTHING);
            parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, NOTHING);
            parsers.setNamespaceAware(true);
            parsers.setSchema(STRUCTURE);
            DocumentBuilder parser = parsers.newDocumentBuilder();
            parser.setErrorHandler(new FirstError());
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the platform cannot parse safely", impossible);
        }
    }

    private static Schema structure() {
        try {
            var schemas = SchemaFactory.newDefaultInstance();
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, NOTHING);
            URL file =
                    Objects.requireNonNull(
                            SafeParsing.class.getResource("/census/children-in-need.xsd"));
            return schemas.newSchema(file);
        } catch (SAXException broken) {
            throw new IllegalStateException("the structure of the census is broken", broken);
        }
    }

    /** Stops at the first thing that is wrong. */
    private static final class FirstError implements ErrorHandler {

        @Override
        public void warning(SAXParseException wrong) throws SAXException {
            throw wrong;
        }

        @Override
        public void error(SAXParseException wrong) throws SAXException {
            throw wrong;
        }

        @Override
        public void fatalError(SAXParseException wrong) throws SAXException {
            throw wrong;
        }
    }
}
