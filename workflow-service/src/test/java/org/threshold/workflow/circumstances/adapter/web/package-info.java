/** Tests: The pages of changes of circumstance. */
@NullMarked
package org.threshold.workflow.circumstances.adapter.web;

import org.jspecify.annotations.NullMarked;
