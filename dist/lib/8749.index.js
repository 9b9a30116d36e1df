var T=Object.defineProperty;var n=(w,f)=>T(w,"name",{value:f,configurable:!0});const B=8749,N=[8749],x={8749:((w,f,u)=>{u.d(f,{createGitHubDocuments:n(()=>a,"createGitHubDocuments")});var m=u(19133),_=u(217),p=u(38377);const c="/repos/{owner}/{repo}";class g{static{n(this,"GitHubDocuments")}#t;constructor(t){this.#t=t}async find(t){const r=await this.#e(t);return r&&i(r)}async propose({key:t,path:r,text:o,title:l,body:$}){const b=await this.#e(t);if(b!==void 0)return i(b);const E=await this.#i(),O=await this.#r(t,E);await this.#a(r,O)===void 0&&await this.#s({key:t,path:r,text:o,title:l},O);const S={title:l.slice(0,256),head:s(t),base:E,body:(0,m.ul)(d(t),$)},y=await this.#t.once(()=>this.#e(t),D=>D(`POST ${c}/pulls`,S));return i(y)}async read(t){return this.#a(t,await this.#i())}async#e(t){const r=await this.#t.login(),o=`${this.#t.owner}:${s(t)}`;return(await this.#t.readAll(`GET ${c}/pulls`,{state:"all",head:o})).filter($=>$.user?.login===r&&(0,m.GN)($.body,d(t))).at(-1)}async#i(){const{default_branch:t}=await this.#t.read(`GET ${c}`);return t}async#r(t,r){const o=await this.#n(s(t));if(o!==void 0)return o;const l=await this.#n(r)??"",$=`refs/heads/${s(t)}`;return this.#t.once(()=>this.#n(s(t)),async b=>(await b(`POST ${c}/git/refs`,{ref:$,sha:l})).object.sha)}async#n(t){const r=`heads/${t}`;return(await h(()=>this.#t.read(`GET ${c}/git/ref/{ref}`,{ref:r})))?.object.sha}async#s({key:t,path:r,text:o,title:l},$){const b={branch:{repositoryNameWithOwner:this.#t.fullName,branchName:s(t)},expectedHeadOid:$,message:{headline:l},fileChanges:{additions:[{path:r,contents:Buffer.from(o).toString("base64")}]}};await this.#t.graphql("proposing a document",p.$h,{input:b})}async#a(t,r){const o=`GET ${c}/contents/{path}`,l=await h(()=>this.#t.read(o,{path:t,ref:r}));return l?.content===void 0?void 0:Buffer.from(l.content,"base64").toString("utf8")}}async function h(e){try{return await e()}catch(t){if((0,_.R)(t,404))return;throw t}}n(h,"orNothing");function s(e){return`sluice/${e}`}n(s,"branchOf");function d(e){return(0,m.we)("document",e)}n(d,"marker");function i({html_url:e,state:t,merged_at:r}){return{url:e,state:r!==null?"accepted":t==="open"?"open":"declined"}}n(i,"proposalOf");function a(e){return new g(e)}n(a,"createGitHubDocuments")}),217:((w,f,u)=>{u.d(f,{R:n(()=>p,"R"),i:n(()=>_,"i")});var m=u(68013);class _ extends m.HR{static{n(this,"GitHubFailure")}status;types;said;isLate;constructor(a,e){const{kind:t,code:r,hint:o}=c(e);super({kind:t,code:r,message:`GitHub, ${a}: ${e.message}`,hint:o}),this.status=e.status,this.types=e.types,this.said=e.message,this.isLate=e.isLate??!1}get isUncertain(){return this.status===0||this.status>=500}}function p(i,...a){return i instanceof _&&a.includes(i.status)}n(p,"hasStatus");function c(i){const{status:a,types:e,headers:t}=i;return h(i)?{kind:"unavailable",code:"github-limited",hint:s(t)}:a===401?{kind:"unavailable",code:"github-unauthorized",hint:"pass a valid github-token"}:a===403||e.includes("FORBIDDEN")?{kind:"unavailable",code:"github-forbidden",hint:d(t)}:a===404||e.includes("NOT_FOUND")?{kind:"unavailable",code:"github-not-found",hint:"check the name, and that the token may see it"}:a===405||a===409||e.includes("STALE_DATA")?{kind:"conflict",code:"github-conflict",hint:"run this again"}:a>=400&&a<500&&a!==408||e.some(o=>g.has(o))?{kind:"usage",code:"github-refused"}:{kind:"unavailable",code:"github-unavailable",hint:"run this again when GitHub is well"}}n(c,"meaningOf");const g=new Set(["UNPROCESSABLE","BAD_REQUEST","INVALID","MAX_NODE_LIMIT_EXCEEDED"]);function h({status:i,message:a,types:e,headers:t}){return i===429||e.some(r=>r.startsWith("RATE_LIMIT"))||e.length>0&&/rate limit/i.test(a)?!0:i===403&&(/rate limit/i.test(a)||t["x-ratelimit-remaining"]==="0")}n(h,"isLimit");function s(i){const a=Number(i["x-ratelimit-reset"]);return i["x-ratelimit-remaining"]==="0"&&Number.isFinite(a)?`try again after ${new Date(a*1e3).toISOString()}`:"try again in a few minutes"}n(s,"limitHint");function d(i){const e=String(i["x-accepted-github-permissions"]??"").replaceAll("=",": ").replaceAll("_","-");return e===""?"grant the job the permission that this needs":`grant the job permissions: { ${e} }`}n(d,"permissionHint")}),38377:((w,f,u)=>{u.d(f,{$h:n(()=>c,"$h"),SO:n(()=>_,"SO"),dJ:n(()=>m,"dJ"),nl:n(()=>g,"nl"),oG:n(()=>p,"oG")});const m=`query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit {
          head: file(path: "head.json") { object { ... on Blob { oid byteSize text isTruncated } } }
          events: file(path: "events") { object { ... on Tree { entries { name oid size } } } }
        }
      }
    }
  }
}`,_=`query ($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit { file(path: $path) { object { ... on Blob { oid byteSize text isTruncated } } } }
    }
  }
}`,p=`query ($owner: String!, $repo: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        oid
        ... on Commit { file(path: $path) { object { ... on Blob { oid byteSize text isTruncated } } } }
      }
    }
  }
}`,c=`mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;function g(h){const s=h.map((a,e)=>`$o${e}: GitObjectID!`).join(", "),d=h.map((a,e)=>`o${e}: object(oid: $o${e}) { ... on Blob { oid byteSize text isTruncated } }`);return{document:`query ($owner: String!, $repo: String!, ${s}) {
  repository(owner: $owner, name: $repo) { ${d.join(`
`)} }
}`,variables:Object.fromEntries(h.map((a,e)=>[`o${e}`,a]))}}n(g,"objectsByName")}),19133:((w,f,u)=>{u.d(f,{GN:n(()=>h,"GN"),ul:n(()=>g,"ul"),we:n(()=>_,"we")});var m=u(77598);function _(s,d){const i=(0,m.createHash)("sha256").update(`${s}/${d}`).digest("hex").slice(0,32);return`<!-- sluice:${s}:${i} -->`}n(_,"markerOf");const p=65536,c=`

\u2026 cut: longer than GitHub takes.`;function g(s,d){const i=`${s}
${d}`;return i.length<=p?i:i.slice(0,p-c.length)+c}n(g,"markedText");function h(s,d){return(s??"").split(/\r?\n/,1)[0]===d}n(h,"carriesMarker")})};export{B as id,N as ids,x as modules};
