/** Tests: The pages and the API of the work list. */
@NullMarked
package org.threshold.workflow.worklist.adapter.web;

import org.jspecify.annotations.NullMarked;
