/** The pages and the API of risks and of parenting capacity. */
@NullMarked
package org.threshold.workflow.assessment.adapter.web;

import org.jspecify.annotations.NullMarked;
