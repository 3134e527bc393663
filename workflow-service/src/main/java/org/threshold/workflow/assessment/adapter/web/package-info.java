/** Risks and parenting capacity on a case’s page, in forms and in the API. */
@NullMarked
package org.threshold.workflow.assessment.adapter.web;

import org.jspecify.annotations.NullMarked;
