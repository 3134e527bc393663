/** The pages and the API of actions from reviews and audits. */
@NullMarked
package org.threshold.workflow.improvement.adapter.web;

import org.jspecify.annotations.NullMarked;
