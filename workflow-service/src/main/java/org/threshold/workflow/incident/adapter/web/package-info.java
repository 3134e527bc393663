/** The pages and the API of incidents, the forms of their steps, and the part of a case’s page. */
@NullMarked
package org.threshold.workflow.incident.adapter.web;

import org.jspecify.annotations.NullMarked;
