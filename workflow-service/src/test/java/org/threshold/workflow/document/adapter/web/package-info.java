/** The pages and the API of the document register. */
@NullMarked
package org.threshold.workflow.document.adapter.web;

import org.jspecify.annotations.NullMarked;
